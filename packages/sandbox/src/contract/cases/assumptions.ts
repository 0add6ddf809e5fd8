import { ContinueServiceDeploymentCommand } from '@aws-sdk/client-ecs';
import { UnverifiedBehaviour } from '../../aws/ecs/unverified';
import {
  deployment,
  describe,
  linear,
  newTaskDefinition,
  resolveHook,
  until,
  untilOver,
  untilPaused,
  update,
} from '../service-under-contract';
import { ContractCase, ContractTarget, errorName } from '../target';

/** A case that has the name of the assumption it checks. */
function assumption<Name extends keyof UnverifiedBehaviour>(
  id: Name,
  title: string,
  observe: (target: ContractTarget) => Promise<string>,
): ContractCase {
  return {
    id,
    title,
    unverified: true,
    run: async target => ({
      kind: 'observed',
      observed: await observe(target),
      assumed: target.assumed[id],
    }),
  };
}

const deploymentConfigurationUpdate = assumption(
  'deploymentConfigurationUpdate',
  'Lifecycle hooks that an update leaves out are kept (merge) or dropped (replace)',
  async target => {
    await update(target, { deploymentConfiguration: linear(10) });
    await update(target, { deploymentConfiguration: { bakeTimeInMinutes: 1 } });
    const { deploymentConfiguration } = await describe(target);
    return deploymentConfiguration?.lifecycleHooks?.length
      ? 'merge'
      : 'replace';
  },
);

const continueResolvedHook = assumption(
  'continueResolvedHook',
  'What ContinueServiceDeployment answers for a hook that is resolved already',
  async target => {
    await update(target, {
      taskDefinition: await newTaskDefinition(target),
      deploymentConfiguration: linear(50),
    });
    await untilPaused(target);
    const resolved = await resolveHook(target, 'CONTINUE');
    const name = await errorName(
      target.ecs.send(new ContinueServiceDeploymentCommand(resolved)),
    );
    return name === 'none' ? 'accepted' : name;
  },
);

const lifecycleHookDetails = assumption(
  'lifecycleHookDetails',
  'Whether lifecycleHookDetails keeps the hooks of steps gone by',
  async target => {
    await update(target, {
      taskDefinition: await newTaskDefinition(target),
      deploymentConfiguration: linear(50),
    });
    await untilPaused(target);
    await resolveHook(target, 'CONTINUE');
    await untilPaused(target);
    const details = (await deployment(target)).lifecycleHookDetails ?? [];
    return details.length > 1 ? 'history' : 'current';
  },
);

const stepBakeStage = assumption(
  'stepBakeStage',
  'The lifecycle stage that is shown during the bake between two steps',
  async target => {
    await update(target, {
      taskDefinition: await newTaskDefinition(target),
      deploymentConfiguration: linear(50, {
        linearConfiguration: { stepPercent: 50, stepBakeTimeInMinutes: 2 },
        lifecycleHooks: [],
      }),
    });
    await until(target, 'the first step', async () => {
      const { targetServiceRevision } = await deployment(target);
      return targetServiceRevision?.requestedProductionTrafficWeight === 50;
    });
    // Long after the shift itself, well within the bake.
    await target.clock.sleep(60_000);
    return (await deployment(target)).lifecycleStage ?? 'none';
  },
);

const deploymentInProgress = assumption(
  'deploymentInProgress',
  'An update that starts a deployment while one is in progress supersedes it, or is rejected',
  async target => {
    await update(target, {
      taskDefinition: await newTaskDefinition(target),
      deploymentConfiguration: linear(50),
    });
    await untilPaused(target);
    const taskDefinition = await newTaskDefinition(target);
    const name = await errorName(update(target, { taskDefinition }));
    return name === 'none' ? 'supersede' : 'reject';
  },
);

const currentServiceDeployment = assumption(
  'currentServiceDeployment',
  'currentServiceDeployment of a service at rest is empty, or its latest deployment',
  async target => {
    await untilOver(target);
    const { currentServiceDeployment: current } = await describe(target);
    return current ? 'latest' : 'in-progress';
  },
);

export const assumptionCases: readonly ContractCase[] = [
  deploymentConfigurationUpdate,
  currentServiceDeployment,
  continueResolvedHook,
  lifecycleHookDetails,
  stepBakeStage,
  deploymentInProgress,
];

export { assumption };
