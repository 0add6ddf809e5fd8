import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { KnownAccount } from '../autocomplete/accounts';
import { assertAccountId, assertRegion } from '../contract/names';
import { assessPlan } from '../plan/assess';
import { examples } from './planValidate.examples';

/** What to say of an account that the portal cannot show: the service works there. */
function unseen(
  known: KnownAccount[],
  accountId: string | undefined,
  region: string | undefined,
): string | undefined {
  if (accountId === undefined || known.length === 0) {
    return undefined;
  }
  const account = known.find(each => each.accountId === accountId);
  if (!account) {
    return (
      `The portal does not know the AWS account ${accountId}, so the ` +
      `Deployments tab will stay empty until it is added under ` +
      `deployments.accounts in the portal's configuration`
    );
  }
  const { regions } = account;
  return region !== undefined && regions && !regions.includes(region)
    ? `The portal does not read ${region} of the AWS account ${accountId}, ` +
        `so the Deployments tab will stay empty until the region is added ` +
        `under deployments.accounts in the portal's configuration`
    : undefined;
}

/**
 * `deployments:plan:validate`: checks rollout plans as a deployment would, and
 * writes them as `deployment.yaml`.
 */
export function createPlanValidateAction(options: {
  /** Accounts of the portal; with none every account is accepted. */
  accounts: KnownAccount[];
}) {
  return createTemplateAction({
    id: 'deployments:plan:validate',
    description:
      'Checks the rollout plans of a service as a deployment would, and writes them as deployment.yaml. Refuses plans that ECS or a GitHub job cannot carry out, with the reason.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        environments: z =>
          z.record(z.unknown(), {
            description:
              'development, staging and production, as in deployment.yaml',
          }),
        accountId: z =>
          z
            .string({
              description: 'AWS account of the service: twelve digits',
            })
            .optional(),
        region: z =>
          z.string({ description: 'AWS region of the service' }).optional(),
      },
      output: {
        descriptor: z => z.string({ description: 'Text of deployment.yaml' }),
        approval: z =>
          z.enum(['portal', 'github', 'none'], {
            description: 'Who lets a rollout to production begin',
          }),
        approvals: z =>
          z.record(z.enum(['portal', 'github', 'none']), {
            description: 'Who lets a rollout begin, by environment',
          }),
        timeoutMinutes: z =>
          z.number({
            description: 'Time limit that the job deploying production needs',
          }),
        estimateMinutes: z =>
          z.number({ description: 'How long a rollout to production takes' }),
        productionReviewers: z =>
          z.boolean({
            description: 'Whether the GitHub environment needs reviewers',
          }),
      },
    },
    async handler(ctx) {
      const { environments, accountId, region } = ctx.input;
      if (accountId !== undefined) {
        assertAccountId(accountId);
      }
      if (region !== undefined) {
        assertRegion(region);
      }
      const warning = unseen(options.accounts, accountId, region);
      if (warning) {
        ctx.logger.warn(warning);
      }
      const plan = assessPlan(environments);
      const approval = plan.approvals.production;
      ctx.logger.info(
        `A rollout to production takes about ${plan.estimateMinutes} minutes, ` +
          `at most ${plan.timeoutMinutes}; approval: ${approval}`,
      );
      ctx.output('descriptor', plan.descriptor);
      ctx.output('approval', approval);
      ctx.output('approvals', plan.approvals);
      ctx.output('timeoutMinutes', plan.timeoutMinutes);
      ctx.output('estimateMinutes', plan.estimateMinutes);
      ctx.output('productionReviewers', approval === 'github');
    },
  });
}
