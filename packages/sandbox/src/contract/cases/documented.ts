import {
  StopServiceDeploymentCommand,
  TagResourceCommand,
} from '@aws-sdk/client-ecs';
import {
  awaiting,
  deployment,
  deploymentArns,
  describe,
  linear,
  newTaskDefinition,
  resolveHook,
  resting,
  untilOver,
  untilPaused,
  update,
} from '../service-under-contract';
import { ContractCase, errorName, expectThat, holds } from '../target';

const configurationAlone: ContractCase = {
  id: 'configuration-alone',
  title: 'A deploymentConfiguration alone starts no deployment, and stays',
  unverified: false,
  async run(target) {
    const before = await deploymentArns(target);
    await update(target, { deploymentConfiguration: linear(5) });
    await target.clock.sleep(15_000);
    const after = await deploymentArns(target);
    expectThat(before[0] === after[0], `It started ${after[0]}`);
    const { deploymentConfiguration } = await describe(target);
    expectThat(
      deploymentConfiguration?.strategy === 'LINEAR',
      `The strategy is ${deploymentConfiguration?.strategy}`,
    );
    return holds;
  },
};

const linearPauses: ContractCase = {
  id: 'linear-pauses',
  title:
    'A LINEAR deployment pauses before every step, each time with a new hookId and the next weight',
  unverified: false,
  async run(target) {
    await update(target, {
      taskDefinition: await newTaskDefinition(target),
      deploymentConfiguration: linear(25),
    });
    const hooks = new Set<string>();
    for (const weight of [0, 25, 50, 75]) {
      await untilPaused(target);
      const current = await deployment(target);
      const hookId = awaiting(current)?.hookId ?? '';
      const found =
        current.targetServiceRevision?.requestedProductionTrafficWeight;
      expectThat(!hooks.has(hookId), `The hookId ${hookId} came back`);
      expectThat(found === weight, `The weight is ${found}, not ${weight}`);
      hooks.add(hookId);
      await resolveHook(target, 'CONTINUE');
    }
    await untilOver(target);
    const { status } = await deployment(target);
    expectThat(status === 'SUCCESSFUL', `The deployment ended ${status}`);
    return holds;
  },
};

const rollbackAtPause: ContractCase = {
  id: 'rollback-at-pause',
  title:
    'ROLLBACK at a pause ends ROLLBACK_SUCCESSFUL on the source revision; a stop is a conflict then',
  unverified: false,
  async run(target) {
    const before = (await describe(target)).taskDefinition;
    await update(target, {
      taskDefinition: await newTaskDefinition(target),
      deploymentConfiguration: linear(50),
    });
    await untilPaused(target);
    await resolveHook(target, 'CONTINUE');
    await untilPaused(target);
    const { serviceDeploymentArn } = await resolveHook(target, 'ROLLBACK');
    await untilOver(target);
    const { status, rollback, sourceServiceRevisions } = await deployment(
      target,
    );
    expectThat(
      status === 'ROLLBACK_SUCCESSFUL',
      `The deployment ended ${status}`,
    );
    expectThat(
      rollback?.serviceRevisionArn === sourceServiceRevisions?.[0].arn,
      `It rolled back to ${rollback?.serviceRevisionArn}`,
    );
    const after = (await describe(target)).taskDefinition;
    expectThat(after === before, `The service now runs ${after}`);
    const stopped = await errorName(
      target.ecs.send(
        new StopServiceDeploymentCommand({
          serviceDeploymentArn,
          stopType: 'ROLLBACK',
        }),
      ),
    );
    expectThat(stopped === 'ConflictException', `A stop answers ${stopped}`);
    return holds;
  },
};

const blueGreenSwap: ContractCase = {
  id: 'blue-green-swap',
  title:
    'After a BLUE_GREEN deployment all production traffic is on the new revision',
  unverified: false,
  async run(target) {
    await update(target, {
      taskDefinition: await newTaskDefinition(target),
      deploymentConfiguration: resting,
    });
    await untilOver(target);
    const { status, targetServiceRevision } = await deployment(target);
    expectThat(status === 'SUCCESSFUL', `The deployment ended ${status}`);
    const weight = targetServiceRevision?.requestedProductionTrafficWeight;
    expectThat(weight === 100, `The new revision's weight is ${weight}`);
    return holds;
  },
};

const unknownDeployment: ContractCase = {
  id: 'unknown-deployment',
  title: 'An unknown service deployment is ServiceDeploymentNotFoundException',
  unverified: false,
  async run(target) {
    const [arn] = await deploymentArns(target);
    const name = await errorName(
      target.ecs.send(
        new StopServiceDeploymentCommand({
          serviceDeploymentArn: `${arn.slice(0, -6)}absent`,
        }),
      ),
    );
    expectThat(
      name === 'ServiceDeploymentNotFoundException',
      `It answers ${name}`,
    );
    return holds;
  },
};

const tagRules: ContractCase = {
  id: 'tag-rules',
  title:
    'Tags take letters, digits, spaces and + - = . _ : / @ only, on long ARNs only',
  unverified: false,
  async run(target) {
    const { serviceArn = '' } = await describe(target);
    const tag = (value: string, resourceArn = serviceArn) =>
      errorName(
        target.ecs.send(
          new TagResourceCommand({
            resourceArn,
            tags: [{ key: 'canary-portal-contract', value }],
          }),
        ),
      );
    const allowed = await tag('a B 1 + - = . _ : / @');
    expectThat(allowed === 'none', `The alphabet answers ${allowed}`);
    for (const value of ['5%', 'dependabot[bot]', 'a>b']) {
      const refused = await tag(value);
      expectThat(
        refused === 'InvalidParameterException',
        `The value ${value} answers ${refused}`,
      );
    }
    const short = serviceArn.replace(`service/${target.cluster}/`, 'service/');
    const refused = await tag('v', short);
    expectThat(
      refused === 'InvalidParameterException',
      `A short ARN answers ${refused}`,
    );
    return holds;
  },
};

export const documentedCases: readonly ContractCase[] = [
  unknownDeployment,
  tagRules,
  configurationAlone,
  linearPauses,
  rollbackAtPause,
  blueGreenSwap,
];
