import {
  ACCOUNT,
  createAccount,
  ENTITY,
  type Account,
} from './__testUtils__/account';
import {
  copiedVersion,
  createService,
  firstDeployment,
  newVersion,
  type Input,
  type OwnResources,
} from './__testUtils__/calls';

jest.setTimeout(60_000);

const DEPLOY = 'orders-production-deploy';
const ROLLBACK = 'orders-production-rollback';
const PORTAL = 'canary-portal-portal';
const ENTITY_TAG = 'canary-portal:entity';

describe('what the roles may do', () => {
  let account: Account;
  let own: OwnResources;
  let staging: OwnResources;

  beforeAll(async () => {
    account = await createAccount();
    own = await createService(account, 'production');
    staging = await createService(account, 'staging');
  });
  afterAll(() => account?.sandbox.close());

  /** The actions that a role is refused, of an operation of ECS. */
  const refused = (role: string, operation: string, input: Input) =>
    account.sandbox
      .denied(account.role(role), { service: 'ecs', operation, input })
      .map(({ action }) => action);

  const tagging = (key: string, value = 'x') => ({
    resourceArn: own.serviceArn,
    tags: [{ key, value }],
  });

  describe('with whose service it is', () => {
    it.each([DEPLOY, ROLLBACK, PORTAL])('%s leaves the binding', role => {
      const write = tagging(ENTITY_TAG, 'component:default/other');
      expect(refused(role, 'TagResource', write)).toEqual(['ecs:TagResource']);
      const hidden = {
        resourceArn: own.serviceArn,
        tags: [
          { key: 'canary-portal:blocked/1', value: 'x' },
          { key: ENTITY_TAG, value: ENTITY },
        ],
      };
      expect(refused(role, 'TagResource', hidden)).toEqual(['ecs:TagResource']);
      const remove = { resourceArn: own.serviceArn, tagKeys: [ENTITY_TAG] };
      expect(refused(role, 'UntagResource', remove)).toEqual([
        'ecs:UntagResource',
      ]);
    });

    it('the binding is right from the first deployment, or there is none', () => {
      const first = firstDeployment(own);
      expect(refused(DEPLOY, 'CreateService', first)).toEqual([]);
      const tags = (...pairs: [string, string][]) => ({
        ...first,
        tags: pairs.map(([key, value]) => ({ key, value })),
      });
      for (const wrong of [
        { ...first, tags: [] },
        tags([ENTITY_TAG, 'component:default/other']),
        tags([ENTITY_TAG, ENTITY], ['canary-portal:intent', 'x']),
      ]) {
        expect(refused(DEPLOY, 'CreateService', wrong)).toContain(
          'ecs:CreateService',
        );
      }
    });

    it('no service is deployed that has lost its binding', async () => {
      const { ecs } = account.sandbox.operations;
      const resourceArn = staging.serviceArn;
      const update = {
        cluster: 'platform',
        service: staging.service,
        taskDefinition: staging.taskDefinition,
      };
      const deploy = 'orders-staging-deploy';
      expect(refused(deploy, 'UpdateService', update)).toEqual([]);
      await ecs.UntagResource({ resourceArn, tagKeys: [ENTITY_TAG] });
      expect(refused(deploy, 'UpdateService', update)).toEqual([
        'ecs:UpdateService',
      ]);
      await ecs.TagResource({
        resourceArn,
        tags: [{ key: ENTITY_TAG, value: ENTITY }],
      });
    });
  });

  it.each([
    [DEPLOY, 'canary-portal:intent'],
    [ROLLBACK, 'canary-portal:last-good'],
    [ROLLBACK, 'canary-portal:driver'],
    [PORTAL, 'canary-portal:ack'],
    [PORTAL, 'canary-portal:last-good'],
  ])('%s does not write %s', (role, key) => {
    expect(refused(role, 'TagResource', tagging(key))).toEqual([
      'ecs:TagResource',
    ]);
  });

  it('the portal orders, and says why it went back', () => {
    for (const key of ['canary-portal:intent', 'canary-portal:blocked/3']) {
      expect(refused(PORTAL, 'TagResource', tagging(key))).toEqual([]);
    }
  });

  describe('with roles', () => {
    const passing = (changes: Input) =>
      refused(DEPLOY, 'RegisterTaskDefinition', {
        ...newVersion(own),
        ...changes,
      });
    const roleArn = (name: string) => `arn:aws:iam::${ACCOUNT}:role/${name}`;

    it('a task gets those of its own service alone', () => {
      expect(passing({})).toEqual([]);
      for (const name of [
        'checkout-production-task',
        'orders-staging-task',
        DEPLOY,
        'canary-portal-infrastructure',
        'administrator',
      ]) {
        expect(passing({ taskRoleArn: roleArn(name) })).toEqual([
          'iam:PassRole',
        ]);
        expect(passing({ executionRoleArn: roleArn(name) })).toEqual([
          'iam:PassRole',
        ]);
      }
    });

    it('ECS gets the one for load balancing, and a task does not', () => {
      const [balancer] = firstDeployment(own).loadBalancers as Input[];
      const giving = (name: string) => ({
        cluster: 'platform',
        service: own.service,
        loadBalancers: [
          { ...balancer, advancedConfiguration: { roleArn: roleArn(name) } },
        ],
      });
      for (const role of [DEPLOY, ROLLBACK]) {
        const update = (name: string) =>
          refused(role, 'UpdateService', giving(name));
        expect(update('orders-production-load-balancing')).toEqual([]);
        expect(update('orders-production-task')).toEqual(['iam:PassRole']);
        expect(update('checkout-production-load-balancing')).toEqual([
          'iam:PassRole',
        ]);
      }
      const balancing = roleArn('orders-production-load-balancing');
      expect(passing({ taskRoleArn: balancing })).toEqual(['iam:PassRole']);
    });
  });

  describe('with versions', () => {
    it.each([ROLLBACK, PORTAL])('%s registers copies alone', role => {
      const register = (input: Input) =>
        refused(role, 'RegisterTaskDefinition', input);
      expect(register(copiedVersion(own))).toEqual([]);
      expect(register(newVersion(own))).toEqual(['ecs:RegisterTaskDefinition']);
      const { tags: _tags, ...untagged } = copiedVersion(own);
      expect(register(untagged)).toEqual(['ecs:RegisterTaskDefinition']);
    });

    it.each([DEPLOY, ROLLBACK])(
      '%s deploys those of its own service, to it',
      role => {
        const update = (changes: Input) =>
          refused(role, 'UpdateService', {
            cluster: 'platform',
            service: own.service,
            taskDefinition: own.taskDefinition,
            ...changes,
          });
        expect(update({})).toEqual([]);
        expect(update({ taskDefinition: undefined })).toEqual([]);
        expect(update({ taskDefinition: staging.taskDefinition })).toEqual([
          'ecs:UpdateService',
        ]);
        expect(update({ service: 'checkout-production' })).toEqual([
          'ecs:UpdateService',
        ]);
        expect(update({ cluster: 'another' })).toEqual(['ecs:UpdateService']);
      },
    );
  });

  it('one service does not touch the other of the account', () => {
    const [checkout] = account.sandbox.world.directory
      .all()
      .filter(({ name }) => name === 'checkout');
    const other = { cluster: 'platform', services: [checkout.serviceName] };
    expect(refused(DEPLOY, 'DescribeServices', other)).toEqual([
      'ecs:DescribeServices',
    ]);
    const move = {
      service: 'elbv2',
      operation: 'ModifyRule',
      input: { RuleArn: checkout.productionRuleArn },
    };
    const balancing = account.role('orders-production-load-balancing');
    expect(account.sandbox.denied(balancing, move)).toHaveLength(1);
  });
});
