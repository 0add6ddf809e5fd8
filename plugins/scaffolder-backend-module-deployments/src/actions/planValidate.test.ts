import { mockServices } from '@backstage/backend-test-utils';
import { parse } from 'yaml';
import { defaultEnvironments } from '../__testUtils__/plans';
import { run } from '../__testUtils__/run';
import { createPlanValidateAction } from './planValidate';

const accounts = [
  { accountId: '111122223333', regions: ['eu-west-1', 'us-east-1'] },
  { accountId: '444455556666' },
];
const action = createPlanValidateAction({ accounts });

describe('deployments:plan:validate', () => {
  it('writes deployment.yaml and says what the plan means', async () => {
    const output = await run(action, {
      environments: defaultEnvironments,
      accountId: '111122223333',
      region: 'eu-west-1',
    });

    expect(parse(String(output.descriptor))).toEqual({
      apiVersion: 'canary-portal/v1',
      environments: defaultEnvironments,
    });
    expect(output).toMatchObject({
      approval: 'portal',
      approvals: {
        development: 'none',
        staging: 'none',
        production: 'portal',
      },
      productionReviewers: false,
      estimateMinutes: expect.any(Number),
      timeoutMinutes: expect.any(Number),
    });
  });

  it('asks for reviewers when production is approved on GitHub', async () => {
    const output = await run(action, {
      environments: {
        ...defaultEnvironments,
        production: { strategy: 'rolling', approval: 'github' },
      },
    });

    expect(output.productionReviewers).toBe(true);
  });

  it('refuses a plan that cannot be carried out', async () => {
    await expect(
      run(action, {
        environments: {
          ...defaultEnvironments,
          production: { strategy: 'canary', 'bake-time': '90s' },
        },
      }),
    ).rejects.toThrow('environments.production.bake-time');
  });

  it.each([
    [
      { accountId: '999999999999' },
      'does not know the AWS account 999999999999, so the Deployments tab will stay empty',
    ],
    [
      { accountId: '111122223333', region: 'eu-north-1' },
      'does not read eu-north-1 of the AWS account 111122223333, so the Deployments tab will stay empty',
    ],
  ])('warns of %p, which works without the portal', async (where, message) => {
    const logger = mockServices.logger.mock();
    await run(
      action,
      { environments: defaultEnvironments, ...where },
      { logger },
    );
    expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining(message));
  });

  it.each([
    [{ accountId: 'main' }, '"main" is not the id of an AWS account'],
    [{ region: 'here' }, '"here" is not a region of AWS'],
  ])('refuses %p', async (where, message) => {
    await expect(
      run(action, { environments: defaultEnvironments, ...where }),
    ).rejects.toThrow(message);
  });

  it('accepts any account where the portal lists none', async () => {
    const anywhere = createPlanValidateAction({ accounts: [] });

    await expect(
      run(anywhere, {
        environments: defaultEnvironments,
        accountId: '999999999999',
      }),
    ).resolves.toMatchObject({ approval: 'portal' });
  });

  it('shows examples that it accepts', () => {
    for (const { example } of action.examples ?? []) {
      const [step] = parse(example).steps;
      expect(step.action).toBe(action.id);
      expect(Object.keys(action.schema?.input?.properties ?? {})).toEqual(
        expect.arrayContaining(Object.keys(step.input)),
      );
    }
    expect(action.examples).toHaveLength(2);
  });
});
