import {
  ContinueServiceDeploymentCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  ListServiceDeploymentsCommand,
  StopServiceDeploymentCommand,
} from '@aws-sdk/client-ecs';
import {
  CLUSTER,
  GREEN,
  PRODUCTION,
  SERVICE,
  createFixture,
  linear,
} from '../testing/fixture';
import { UnverifiedBehaviour } from '../unverified';

describe('ContinueServiceDeployment', () => {
  async function continuedTwice(
    answer: UnverifiedBehaviour['continueResolvedHook'],
  ) {
    const f = createFixture({ unverified: { continueResolvedHook: answer } });
    await f.started();
    await f.update({
      taskDefinition: await f.register('2.0.0'),
      deploymentConfiguration: linear(25),
    });
    await f.untilPaused();
    const { serviceDeploymentArn } = await f.deployment();
    const hookId = (await f.awaiting())?.hookId;
    const command = new ContinueServiceDeploymentCommand({
      serviceDeploymentArn,
      hookId,
    });
    await f.ecs.send(command);
    return { f, again: () => f.ecs.send(command), serviceDeploymentArn };
  }

  it.each(['InvalidParameterException', 'ClientException'] as const)(
    'takes a hook once, and then answers %s: the id is a compare-and-swap',
    async name => {
      const { f, again } = await continuedTwice(name);
      await expect(again()).rejects.toMatchObject({ name });
      await f.untilPaused();
      expect(f.share()[GREEN]).toBe(25);
    },
  );

  it('takes a hook once even where a second time is accepted', async () => {
    const { f, again, serviceDeploymentArn } = await continuedTwice('accepted');
    expect(await again()).toEqual({ serviceDeploymentArn });
    await f.untilPaused();
    expect(f.share()[GREEN]).toBe(25);
  });

  it('refuses hooks and deployments that it does not know', async () => {
    const f = createFixture();
    await f.started();
    const { serviceDeploymentArn } = await f.deployment();
    await expect(f.resolve('CONTINUE')).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    const unknown = { serviceDeploymentArn: `${serviceDeploymentArn}x` };
    const notFound = { name: 'ServiceDeploymentNotFoundException' };
    await expect(
      f.ecs.send(
        new ContinueServiceDeploymentCommand({ ...unknown, hookId: 'h' }),
      ),
    ).rejects.toMatchObject(notFound);
    await expect(
      f.ecs.send(new StopServiceDeploymentCommand(unknown)),
    ).rejects.toMatchObject(notFound);
  });

  it('shows the hooks gone by, or the present ones only', async () => {
    for (const kept of ['history', 'current'] as const) {
      const f = createFixture({ unverified: { lifecycleHookDetails: kept } });
      await f.started();
      await f.update({
        taskDefinition: await f.register('2.0.0'),
        deploymentConfiguration: linear(25),
      });
      await f.untilPaused();
      await f.resolve('CONTINUE');
      await f.untilPaused();
      const { lifecycleHookDetails } = await f.deployment();
      expect(lifecycleHookDetails).toHaveLength(kept === 'history' ? 2 : 1);
    }
  });
});

describe('ListServiceDeployments', () => {
  const list = (
    f: ReturnType<typeof createFixture>,
    more: Partial<ListServiceDeploymentsCommand['input']> = {},
  ) =>
    f.ecs.send(
      new ListServiceDeploymentsCommand({
        cluster: CLUSTER,
        service: SERVICE,
        ...more,
      }),
    );

  it('gives pages, newest first, of the statuses asked for', async () => {
    const f = createFixture();
    await f.started();
    for (let i = 0; i < 4; i++) {
      await f.update({ forceNewDeployment: true });
      await f.untilOver();
    }
    const seen: (string | undefined)[] = [];
    let nextToken: string | undefined;
    do {
      const page = await list(f, { maxResults: 2, nextToken });
      seen.push(
        ...(page.serviceDeployments ?? []).map(d => d.serviceDeploymentArn),
      );
      nextToken = page.nextToken;
    } while (nextToken);
    expect(seen).toEqual(await f.deploymentArns());
    expect(seen).toHaveLength(5);
    const created = await Promise.all(
      seen.map(async arn => Number((await f.deployment(arn)).createdAt)),
    );
    expect(created).toEqual([...created].sort((a, b) => b - a));
    const moving = await list(f, { status: ['IN_PROGRESS', 'PENDING'] });
    expect(moving.serviceDeployments).toEqual([]);
  });

  it('filters by time of creation and keeps ninety days', async () => {
    const f = createFixture({ timing: { steadyPollSeconds: 3600 } });
    await f.started();
    const between = new Date(f.clock.now());
    await f.clock.advance(1000);
    await f.update({ forceNewDeployment: true });
    await f.untilOver();
    const count = async (createdAt: { before?: Date; after?: Date }) =>
      (await list(f, { createdAt })).serviceDeployments?.length;
    expect(await count({ before: between })).toBe(1);
    expect(await count({ after: between })).toBe(1);
    await f.clock.advance(91 * 24 * 3600_000);
    expect(await count({})).toBe(0);
  });

  it('refuses statuses, tokens and page sizes that there are not', async () => {
    const f = createFixture();
    await f.started();
    for (const more of [
      { status: ['DONE' as 'PENDING'] },
      { nextToken: 'nonsense' },
      { maxResults: 101 },
    ])
      await expect(list(f, more)).rejects.toMatchObject({
        name: 'InvalidParameterException',
      });
  });
});

describe('the Describe operations', () => {
  it('show which target group and rule a revision really uses, and its digests', async () => {
    const f = createFixture();
    await f.started();
    await f.update({ taskDefinition: await f.register('2.0.0') });
    await f.untilOver();
    const { targetServiceRevision } = await f.deployment();
    const { serviceRevisions } = await f.ecs.send(
      new DescribeServiceRevisionsCommand({
        serviceRevisionArns: [targetServiceRevision?.arn ?? ''],
      }),
    );
    expect(serviceRevisions?.[0]).toMatchObject({
      taskDefinition: expect.stringMatching(/orders:2$/),
      containerImages: [
        {
          containerName: 'app',
          image: 'orders:2.0.0',
          imageDigest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        },
      ],
      resolvedConfiguration: {
        loadBalancers: [
          { targetGroupArn: GREEN, productionListenerRule: PRODUCTION },
        ],
      },
    });
  });

  it('report what is missing beside what is there, and limit the number', async () => {
    const f = createFixture();
    await f.started();
    const [arn] = await f.deploymentArns();
    const answer = await f.ecs.send(
      new DescribeServiceDeploymentsCommand({
        serviceDeploymentArns: [arn, `${arn}x`],
      }),
    );
    expect(answer.serviceDeployments).toHaveLength(1);
    expect(answer.failures).toEqual([{ arn: `${arn}x`, reason: 'MISSING' }]);
    await expect(
      f.ecs.send(
        new DescribeServiceDeploymentsCommand({
          serviceDeploymentArns: Array(21).fill(arn),
        }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });
});
