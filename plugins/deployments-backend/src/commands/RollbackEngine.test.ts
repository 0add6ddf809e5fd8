import {
  beginProcess,
  canary,
  history,
  input,
} from '../__testUtils__/commands';
import { databases, type DatabaseId } from '../__testUtils__/databases';
import {
  completedRollout,
  ENTITY_REF,
  revisionOf,
  SERVICE_ARN,
  snapshotOf,
} from '../__testUtils__/fixtures';

/** One process, and what it has audited of the newest command. */
async function begin(
  id: DatabaseId,
  shared?: Parameters<typeof beginProcess>[1],
) {
  const process = await beginProcess(id, shared);
  const { commands, audit } = process.store;
  return {
    ...process,
    audited: async () => {
      const [command] = await commands.list(SERVICE_ARN, 1);
      return (await audit.ofCommand(command.id)).map(a => a.event);
    },
  };
}

describe.each(databases.eachSupportedId())('a rollback on %s', id => {
  it('stops a canary, and is audited before and after', async () => {
    const { engine, source, createEvent, finished, audited } = await begin(id);
    source.put(snapshotOf({ deployment: canary }), history);

    const command = await engine.request(input);

    expect(command).toMatchObject({
      state: 'sent',
      operation: 'stop-rollback',
      fromDeploymentArn: canary.arn,
      deploymentArn: canary.arn,
      toVersion: '1.8.2',
    });
    expect(await audited()).toEqual(['requested', 'planned', 'sent']);
    expect(createEvent).toHaveBeenCalledWith(
      expect.objectContaining({ eventId: 'rollback', severityLevel: 'high' }),
    );
    expect(finished.success).toHaveBeenCalledTimes(1);
  });

  it('returns to the last good version when nothing moves, and names it', async () => {
    const { engine, source } = await begin(id);
    source.put(snapshotOf(), history);

    const command = await engine.request(input);

    expect(command).toMatchObject({
      operation: 'clone',
      toVersion: '1.8.1',
      deploymentArn: expect.stringContaining('clone-1'),
    });
    expect(source.rollbacks[0].to).toBe(revisionOf('1.8.1').arn);
  });

  it('goes to the row of the history that was chosen', async () => {
    const { engine, source } = await begin(id);
    source.put(snapshotOf(), [
      ...history,
      completedRollout('oldest', '1.7.0', 600),
    ]);

    await engine.request({ ...input, toRolloutId: 'oldest' });

    expect(source.rollbacks[0].to).toBe(revisionOf('1.7.0').arn);
  });

  it.each([
    ['a rollout of another service', { toRolloutId: 'nowhere' }, 'nowhere'],
    ['another entity', { entityRef: 'component:default/x' }, ENTITY_REF],
  ])('is refused for %s, and leaves no lock', async (_, changes, message) => {
    const { engine, source, store, finished, audited } = await begin(id);
    source.put(snapshotOf(), history);

    await expect(engine.request({ ...input, ...changes })).rejects.toThrow(
      message,
    );

    expect(source.rollbacks).toEqual([]);
    expect(await store.commands.open(SERVICE_ARN)).toBeUndefined();
    expect(await audited()).toEqual(['requested', 'failed']);
    expect(finished.fail).toHaveBeenCalledTimes(1);
  });

  it('says what AWS answered when it does not carry it out', async () => {
    const { engine, source, store } = await begin(id);
    source.put(snapshotOf({ deployment: canary }), history);
    source.beforeRollback = async () => {
      source.failure = new Error('AccessDeniedException');
    };

    await expect(engine.request(input)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('AccessDeniedException'),
    });
    expect(await store.commands.list(SERVICE_ARN, 1)).toEqual([
      expect.objectContaining({
        state: 'failed',
        error: 'AccessDeniedException',
      }),
    ]);
  });

  it('is done once for each key, and a key is for one rollback only', async () => {
    const { engine, source } = await begin(id);
    source.put(snapshotOf({ deployment: canary }), history);

    const first = await engine.request(input);
    const again = await engine.request(input);

    expect(again.id).toBe(first.id);
    expect(source.rollbacks).toHaveLength(1);
    await expect(
      engine.request({ ...input, reason: 'Something else' }),
    ).rejects.toThrow('Idempotency-Key');
  });

  it('is refused while another one of the service is open', async () => {
    const { engine, source } = await begin(id);
    source.put(snapshotOf({ deployment: canary }), history);
    await engine.request(input);

    await expect(
      engine.request({
        ...input,
        actor: 'user:default/other',
        idempotencyKey: 'press-number-2',
      }),
    ).rejects.toThrow('owner has a rollback');
  });

  it('is sent by another process when its own died before sending', async () => {
    const dead = await begin(id);
    dead.source.put(snapshotOf({ deployment: canary }), history);
    dead.source.beforeRollback = () => new Promise(() => {});
    const never = dead.engine.request(input);
    never.catch(() => {});
    await untilAudited(dead, 'planned');
    dead.source.beforeRollback = async () => {};

    const alive = await begin(id, dead);
    await alive.engine.resume();
    expect(alive.source.rollbacks).toEqual([]);

    alive.pass(20_000);
    await alive.engine.resume();

    expect(alive.source.rollbacks).toHaveLength(1);
    const [command] = await alive.store.commands.list(SERVICE_ARN, 1);
    expect(command.state).toBe('sent');
    expect(await alive.audited()).toContain('resumed');
  });

  it('does not take back another version than it was asked for', async () => {
    const dead = await begin(id);
    dead.source.put(snapshotOf({ deployment: canary }), history);
    dead.source.beforeRollback = () => new Promise(() => {});
    const never = dead.engine.request(input);
    never.catch(() => {});
    await untilAudited(dead, 'planned');
    dead.source.beforeRollback = async () => {};
    dead.source.finish(SERVICE_ARN, 'ROLLBACK_SUCCESSFUL');
    jest.spyOn(dead.source, 'history').mockResolvedValue(history);

    const alive = await begin(id, dead);
    alive.pass(20_000);
    await alive.engine.resume();

    expect(alive.source.rollbacks).toEqual([]);
    const [command] = await alive.store.commands.list(SERVICE_ARN, 1);
    expect(command).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('Another version serves'),
    });
  });

  it.each([
    ['stop', snapshotOf({ deployment: canary })],
    ['clone', snapshotOf()],
  ])(
    'is not sent twice when its process died after sending (%s)',
    async (_, snapshot) => {
      const dead = await begin(id);
      dead.source.put(snapshot, history);
      const { markSent } = silenceAfterSending(dead.store);
      const never = dead.engine.request(input);
      never.catch(() => {});
      await markSent;

      const alive = await begin(id, {
        ...dead,
        store: { ...dead.store, commands: dead.store.commands },
      });
      alive.pass(20_000);
      await alive.engine.resume();

      expect(alive.source.rollbacks).toHaveLength(1);
      const [command] = await alive.store.commands.list(SERVICE_ARN, 1);
      expect(command).toMatchObject({
        state: 'sent',
        deploymentArn: expect.stringMatching(/canary1|clone-1/),
      });
    },
  );
});

type Process = Awaited<ReturnType<typeof begin>>;

async function untilAudited(process: Process, event: string): Promise<void> {
  for (;;) {
    const [command] = await process.store.commands.list(SERVICE_ARN, 1);
    if (command && (await process.audited()).includes(event)) {
      return;
    }
    await new Promise(resolve => setImmediate(resolve));
  }
}

/** Makes the process die at the moment at which it would note "sent". */
function silenceAfterSending(store: Process['store']) {
  let reached = () => {};
  const markSent = new Promise<void>(resolve => {
    reached = resolve;
  });
  const advance = store.commands.advance.bind(store.commands);
  let dead = false;
  jest
    .spyOn(store.commands, 'advance')
    .mockImplementation(async (id, from, to, patch) => {
      if (to === 'sent' && !dead) {
        dead = true;
        reached();
        return new Promise(() => {});
      }
      return advance(id, from, to, patch);
    });
  return { markSent };
}
