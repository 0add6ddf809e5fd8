import { AT_REST } from '../__testUtils__/scenes';
import {
  StopServiceDeploymentCommand,
  TagResourceCommand,
} from '@aws-sdk/client-ecs';
import { listDeployments } from '../read/deployments';
import { deployOutside, endingOf, letItEnd } from '../__testUtils__/ending';
import {
  ALARM,
  createWorld,
  GREEN,
  TARGET,
  type World,
} from '../__testUtils__/world';
import type { RollbackOptions } from '../types/rollback';
import { rollback } from './rollback';

jest.setTimeout(60_000);

const BECAUSE = { reason: 'Prices are wrong', actor: 'user:default/mina' };

async function worldWith(...versions: string[]): Promise<World> {
  const world = await createWorld();
  const [first, ...others] = versions;
  await world.bootstrap(first);
  for (const version of others) {
    expect((await world.roll(version)).outcome).toBe('completed');
  }
  return world;
}

function goBack(world: World, changes: Partial<RollbackOptions> = {}) {
  const clients = world.clients();
  return world.clock
    .runUntil(
      rollback(clients, world.clock, {
        target: TARGET,
        ...BECAUSE,
        ...changes,
      }),
    )
    .then(result => ({ ...result, calls: clients.calls }));
}

async function inMidCanary() {
  const world = await worldWith('old');
  const driver = world.launch('new');
  await world.until(() => driver.events.some(e => e.type === 'stage-entered'));
  return { world, ...driver };
}

describe('in mid-canary', () => {
  it('the first call is the one that counts, given a snapshot', async () => {
    const { world } = await inMidCanary();
    const snapshot = await world.read();
    const result = await goBack(world, { snapshot });
    expect(result).toMatchObject({
      operation: 'continue-rollback',
      accepted: true,
      from: { meta: { version: 'new' } },
      to: { meta: { version: 'old' } },
    });
    expect(result.calls).toEqual([
      'ContinueServiceDeployment',
      'DescribeServiceDeployments',
      'TagResource',
    ]);
    await world.until(() => world.shares()[GREEN] === 0, 2_000);
  });

  it('two reads come before it without one', async () => {
    const { world } = await inMidCanary();
    const result = await goBack(world);
    expect(result.calls.slice(0, 3)).toEqual([
      'DescribeServices',
      'DescribeServiceDeployments',
      'ContinueServiceDeployment',
    ]);
    await world.until(() => world.shares()[GREEN] === 0, 2_000);
    expect((await world.read()).blocks).toMatchObject([
      { trigger: 'manual-trigger' },
    ]);
  });

  it('a snapshot that is out of date does no harm', async () => {
    const { world, result } = await inMidCanary();
    const snapshot = await world.read();
    await world.clock.runUntil(result);
    const rolledBack = await goBack(world, {
      snapshot,
      to: snapshot.deployment?.source?.arn,
      wait: true,
    });
    expect(rolledBack.operation).toBe('clone');
    expect(await endingOf(world)).toMatchObject({ ...AT_REST, version: 'old' });
  });

  it('a deployment that moves is stopped', async () => {
    const world = await createWorld({ timing: { trafficShiftSeconds: 30 } });
    await world.bootstrap('old');
    const { result } = world.launch('new');
    await world.clock.advance(15_000);
    const snapshot = await world.read();
    expect(snapshot.deployment?.hook?.status).not.toBe('AWAITING_ACTION');
    expect(await goBack(world, { snapshot })).toMatchObject({
      operation: 'stop-rollback',
      accepted: true,
    });
    expect((await world.clock.runUntil(result)).outcome).toBe('rolled-back');
  });

  it('a second one finds that there is nothing left to do', async () => {
    const { world } = await inMidCanary();
    await goBack(world);
    const second = await goBack(world);
    expect(second).toMatchObject({ operation: 'none', accepted: true });
    expect(second.refusal).toContain('rolling back already');
    expect(second.calls).not.toContain('StopServiceDeployment');
  });

  it('is not refused for a ringing alarm', async () => {
    const world = await worldWith('old');
    world.fake.alarms.set(ALARM, 'ALARM');
    world.metrics.alarms.set(ALARM, 'ALARM');
    const { events } = world.launch('new', {
      deployWhileAlarming: 'the alarm is about the old version',
    });
    await world.until(() => events.some(e => e.type === 'stage-entered'));
    expect(await goBack(world)).toMatchObject({ accepted: true });
  });
});

describe('of a completed rollout', () => {
  it('deploys a copy of the version before, by digest, all at once', async () => {
    const world = await worldWith('1', '2', '3');
    const result = await goBack(world, { wait: true });
    expect(result).toMatchObject({
      operation: 'clone',
      accepted: true,
      status: 'SUCCESSFUL',
      from: { meta: { version: '3' } },
      to: { meta: { version: '2' } },
    });
    expect(await endingOf(world)).toMatchObject({ ...AT_REST, version: '2' });
    const { serving, blocks, deploymentConfiguration } = await world.read();
    expect(serving?.meta).toMatchObject({
      rollbackOf: result.to?.arn,
      reason: BECAUSE.reason,
      actor: BECAUSE.actor,
    });
    expect(serving?.fingerprint).toBe(result.to?.fingerprint);
    expect(serving?.images[0].image).toMatch(/@sha256:[0-9a-f]{64}$/);
    expect(blocks).toMatchObject([{ fingerprint: result.from?.fingerprint }]);
    expect(deploymentConfiguration).toMatchObject({
      alarms: { alarmNames: [ALARM], enable: true },
    });
  });

  it('a rollback of a rollback does not bring the bad version back', async () => {
    const world = await worldWith('1', '2', '3');
    await goBack(world, { wait: true });
    const second = await goBack(world, { wait: true });
    expect(second.to?.meta?.version).toBe('1');
    expect((await endingOf(world)).version).toBe('1');
  });

  it('repeated with the version named, does nothing more', async () => {
    const world = await worldWith('1', '2', '3');
    const [, second] = await world.clock.runUntil(
      listDeployments(world.clients(), TARGET),
    );
    const to = second.target.arn;
    await goBack(world, { to });
    expect(await goBack(world, { to })).toMatchObject({
      operation: 'none',
      accepted: true,
      refusal: expect.stringContaining('is being deployed already'),
    });
    await letItEnd(world);
    expect(await goBack(world, { to })).toMatchObject({
      operation: 'none',
      refusal: expect.stringContaining('is serving already'),
    });
  });

  it('while one is under way, a second without a name waits for it', async () => {
    const world = await worldWith('1', '2');
    await goBack(world);
    expect(await goBack(world)).toMatchObject({
      operation: 'none',
      refusal: expect.stringContaining('in progress already'),
    });
  });

  it('restores a version that was deployed outside of the driver', async () => {
    const world = await worldWith('1');
    await deployOutside(world, 'by-hand');
    await letItEnd(world);
    expect((await world.read()).serving?.meta).toBeNull();
    await world.roll('2');
    const result = await goBack(world, { wait: true });
    expect(result.to?.meta).toBeNull();
    expect((await world.read()).serving?.images[0].digest).toBe(
      result.to?.images[0].digest,
    );
  });

  it('has nowhere to go with a single version', async () => {
    const world = await worldWith('1');
    expect(await goBack(world)).toMatchObject({
      operation: 'refused',
      accepted: false,
      refusal: expect.stringContaining('No earlier version'),
    });
  });

  it('skips versions that had been rolled back', async () => {
    const world = await worldWith('1', '2');
    const bad = world.launch('3');
    await world.until(() => bad.events.some(e => e.type === 'stage-entered'));
    const { deployment } = await world.read();
    await world.clients().ecs.send(
      new StopServiceDeploymentCommand({
        serviceDeploymentArn: deployment?.arn,
        stopType: 'ROLLBACK',
      }),
    );
    await world.clock.runUntil(bad.result);
    expect((await goBack(world, { wait: true })).to?.meta?.version).toBe('1');
  });

  it('gets through throttling and dropped connections', async () => {
    const world = await worldWith('1', '2');
    let calls = 0;
    const clients = world.clients(operation => {
      calls += 1;
      if (calls % 2 === 1) {
        throw Object.assign(new Error(operation), { code: 'ECONNRESET' });
      }
    });
    const result = await world.clock.runUntil(
      rollback(clients, world.clock, {
        target: TARGET,
        ...BECAUSE,
        wait: true,
      }),
    );
    expect(result).toMatchObject({ operation: 'clone', status: 'SUCCESSFUL' });
  });
});

describe('the block', () => {
  it('is left out when asked, and kept apart from other tags', async () => {
    const world = await worldWith('1', '2');
    const { serviceArn } = await world.read();
    await world.clients().ecs.send(
      new TagResourceCommand({
        resourceArn: serviceArn,
        tags: [{ key: 'team', value: 'checkout' }],
      }),
    );
    await goBack(world, { wait: true, keepUnblocked: true });
    const { blocks, serviceTags } = await world.read();
    expect(blocks).toEqual([]);
    expect(serviceTags.team).toBe('checkout');
  });
});
