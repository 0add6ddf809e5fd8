import { SERVICE_TAGS } from '@canary-portal/rollout-plan';
import { endingOf } from '../__testUtils__/ending';
import { canaryPlan } from '../__testUtils__/plans';
import { AT_REST, worldWithOld } from '../__testUtils__/scenes';
import { lagging } from '../__testUtils__/lagging';
import { createWorld } from '../__testUtils__/world';

jest.setTimeout(60_000);

describe('a first deployment', () => {
  it('is made without a canary, and says so', async () => {
    const world = await createWorld();
    const result = await world.bootstrap('1.0.0');
    expect(result).toMatchObject({
      outcome: 'completed',
      servingNew: true,
      stages: [{ weightPercent: 100, holdSeconds: 0 }],
    });
    expect(result.warnings).toContain(
      'The canary is skipped: there is nothing to compare with.',
    );
    expect(await endingOf(world)).toMatchObject({
      ...AT_REST,
      version: '1.0.0',
    });
  });

  it('needs the settings of the service', async () => {
    const world = await createWorld();
    await world.bootstrap('1.0.0');
    const result = await world.roll('1.0.0', {
      target: { cluster: 'platform', service: 'unheard-of' },
    });
    expect(result.outcome).toBe('refused');
    expect(result.problems.join()).toContain(
      'There is no service "unheard-of"',
    );
  });
});

describe('a healthy canary', () => {
  it('goes through its stages, bakes, and leaves the service at rest', async () => {
    const world = await worldWithOld();
    const result = await world.roll('new');
    expect(result).toMatchObject({
      outcome: 'completed',
      servingNew: true,
      problems: [],
    });
    const entered = result.events.flatMap(event =>
      event.type === 'stage-entered'
        ? [[event.weightPercent, event.observedWeightPercent]]
        : [],
    );
    expect(entered).toEqual([
      [20, 20],
      [60, 60],
    ]);
    for (const stage of result.stages.slice(0, 2)) {
      const held = (stage.finishedAt ?? 0) - (stage.startedAt ?? 0);
      expect(held).toBeGreaterThanOrEqual(30_000);
      expect(held).toBeLessThan(33_000);
      expect(stage.verdict?.outcome).toBe('pass');
    }
    // Two holds of 30 s and a bake of 60 s.
    expect(result.waitingSeconds).toBeGreaterThanOrEqual(118);
    expect(result.workingSeconds).toBeLessThan(25);
    expect(await endingOf(world)).toMatchObject({ ...AT_REST, version: 'new' });
    const { serviceTags, serving } = await world.read();
    expect(serviceTags[SERVICE_TAGS.lastGood]).toBe(serving?.arn);
    expect(serviceTags).not.toHaveProperty([SERVICE_TAGS.driver]);
  });

  it('loses little between the holds: twenty pauses of 1 s steps', async () => {
    const world = await worldWithOld();
    const holds = [120, 180, 300];
    const plan = canaryPlan({
      stages: [
        { weightPercent: 5, holdSeconds: holds[0] },
        { weightPercent: 25, holdSeconds: holds[1] },
        { weightPercent: 50, holdSeconds: holds[2] },
        { weightPercent: 100, holdSeconds: 0 },
      ],
      bakeTimeSeconds: 0,
    });
    const before = world.clock.now();
    const result = await world.roll('new', { plan });
    expect(result.outcome).toBe('completed');
    const took = (world.clock.now() - before) / 1000;
    expect(took - 600).toBeLessThan(60);
  });

  it.each([
    { deploymentConfigurationUpdate: 'replace' as const },
    { continueResolvedHook: 'ClientException' as const },
    { continueResolvedHook: 'accepted' as const },
    { lifecycleHookDetails: 'current' as const },
    { stepBakeStage: 'BAKE_TIME' as const },
    { deploymentInProgress: 'reject' as const },
    { currentServiceDeployment: 'latest' as const },
  ])('does not depend on what is not known of AWS: %p', async unverified => {
    const world = await worldWithOld({ unverified });
    const result = await world.roll('new');
    expect(result).toMatchObject({ outcome: 'completed', servingNew: true });
    expect(await endingOf(world)).toMatchObject({ ...AT_REST, version: 'new' });
  });

  it('bears with reads that lag behind what was written', async () => {
    const world = await worldWithOld();
    const { result, events } = world.launch('new', {
      clients: lagging(world.clients(), world.clock, 900),
    });
    expect(await world.clock.runUntil(result)).toMatchObject({
      outcome: 'completed',
      problems: [],
      warnings: [],
    });
    const entered = events.filter(event => event.type === 'stage-entered');
    expect(entered).toHaveLength(2);
  });

  it('takes throttling, server errors and dropped connections in its stride', async () => {
    const world = await worldWithOld();
    let calls = 0;
    const errors = [
      { name: 'ThrottlingException' },
      { name: 'ServerException', $metadata: { httpStatusCode: 500 } },
      { name: 'Error', code: 'ECONNRESET' },
    ];
    const clients = world.clients(() => {
      calls += 1;
      if (calls % 3 === 0) {
        throw Object.assign(new Error('not now'), errors[(calls / 3) % 3]);
      }
    });
    const { result } = world.launch('new', { clients });
    expect(await world.clock.runUntil(result)).toMatchObject({
      outcome: 'completed',
      servingNew: true,
    });
  });
});
