import {
  beginProcess,
  canary,
  history,
  input,
} from '../__testUtils__/commands';
import { databases, type DatabaseId } from '../__testUtils__/databases';
import {
  ENTITY_REF,
  SERVICE_ARN,
  snapshotOf,
  T0,
} from '../__testUtils__/fixtures';
import { ApprovalDesk, type DecisionInput } from './ApprovalDesk';

const HOUR = 3_600_000;
const MANAGER = 'user:default/manager';

/** A desk in mid-canary, on a clock that the test moves. */
async function begin(id: DatabaseId) {
  const process = await beginProcess(id);
  const { store, source } = process;
  source.put(snapshotOf({ deployment: canary }), history);
  const changed = jest.fn(async () => {});
  const desk = new ApprovalDesk({ ...process, approvalMs: HOUR, changed });
  return {
    ...process,
    desk,
    changed,
    decide: (commandId: string, changes: Partial<DecisionInput> = {}) =>
      desk.decide({
        commandId,
        entityRef: ENTITY_REF,
        by: MANAGER,
        decision: 'approve',
        ...changes,
      }),
    audited: async (commandId: string) =>
      (await store.audit.ofCommand(commandId)).map(
        ({ event, actor }) => `${event} by ${actor}`,
      ),
  };
}

const each = describe.each(databases.eachSupportedId());

each('a request that waits for approval, on %s', id => {
  it('sends nothing, holds no lock, and says what it would do', async () => {
    const { desk, source, store, audited, changed } = await begin(id);

    const command = await desk.request(input);

    expect(command).toMatchObject({
      state: 'awaiting-approval',
      operation: 'stop-rollback',
      toVersion: '1.8.2',
      fromDeploymentArn: canary.arn,
      approvalExpiresAt: T0 + HOUR,
    });
    expect(source.rollbacks).toEqual([]);
    expect(await store.commands.open(SERVICE_ARN)).toBeUndefined();
    expect(await store.commands.lockedServices()).toEqual(new Set());
    expect(await store.commands.get(command.id)).toEqual(command);
    expect(await audited(command.id)).toEqual([
      'requested by user:default/owner',
      'awaiting-approval by user:default/owner',
    ]);
    expect(changed).toHaveBeenCalledWith(SERVICE_ARN);
  });

  it('is kept once for each key, and one at a time waits for a service', async () => {
    const { desk } = await begin(id);
    const first = await desk.request(input);

    expect((await desk.request(input)).id).toBe(first.id);
    await expect(
      desk.request({ ...input, idempotencyKey: 'press-number-2' }),
    ).rejects.toThrow('owner has asked for a rollback already');
  });

  it('is refused at once when it cannot be done', async () => {
    const { desk, store } = await begin(id);

    await expect(
      desk.request({ ...input, toRolloutId: 'nowhere' }),
    ).rejects.toThrow('nowhere');
    expect(await store.commands.waiting(SERVICE_ARN)).toBeUndefined();
    expect(await store.commands.list(SERVICE_ARN, 5)).toEqual([
      expect.objectContaining({ state: 'failed' }),
    ]);
  });

  it('is sent when it is approved, once, and audited', async () => {
    const { desk, source, decide, audited, createEvent } = await begin(id);
    const { id: commandId } = await desk.request(input);

    const sent = await decide(commandId, { comment: 'Go' });
    const again = await decide(commandId);

    expect(sent).toMatchObject({
      state: 'sent',
      deploymentArn: canary.arn,
      decision: { decision: 'approve', by: MANAGER, at: T0, comment: 'Go' },
    });
    expect(again.state).toBe('sent');
    expect(source.rollbacks).toEqual([
      expect.objectContaining({ reason: 'Totals are wrong' }),
    ]);
    expect(await audited(commandId)).toEqual([
      'requested by user:default/owner',
      'awaiting-approval by user:default/owner',
      `approved by ${MANAGER}`,
      'planned by user:default/owner',
      'sent by user:default/owner',
    ]);
    expect(createEvent).toHaveBeenLastCalledWith(
      expect.objectContaining({
        meta: expect.objectContaining({ actionType: 'approved', by: MANAGER }),
      }),
    );
  });

  it('is sent once when two people approve it at the same moment', async () => {
    const { desk, source, decide } = await begin(id);
    const { id: commandId } = await desk.request(input);

    await Promise.all([
      decide(commandId),
      decide(commandId, { by: 'user:default/other' }),
    ]);

    expect(source.rollbacks).toHaveLength(1);
  });

  it('takes back what it was asked for, though that has completed meanwhile', async () => {
    const { desk, source, decide } = await begin(id);
    const { id: commandId } = await desk.request(input);
    source.finish(SERVICE_ARN, 'SUCCESSFUL');

    expect(await decide(commandId)).toMatchObject({
      state: 'sent',
      operation: 'clone',
      toVersion: '1.8.2',
    });
  });

  it('does not take back another version than it was asked for', async () => {
    const { desk, source, decide } = await begin(id);
    const { id: commandId } = await desk.request(input);
    source.finish(SERVICE_ARN, 'ROLLBACK_SUCCESSFUL');

    await expect(decide(commandId)).rejects.toThrow('Another version serves');
    expect(source.rollbacks).toEqual([]);
  });

  it('ends when it is rejected, with the comment', async () => {
    const { desk, source, decide, audited } = await begin(id);
    const { id: commandId } = await desk.request(input);

    const rejected = await decide(commandId, {
      decision: 'reject',
      comment: 'Wait for the fix',
    });

    expect(rejected).toMatchObject({
      state: 'failed',
      error: 'manager rejected it: Wait for the fix',
      finishedAt: T0,
      decision: { decision: 'reject', by: MANAGER },
    });
    expect(await decide(commandId, { decision: 'reject' })).toEqual(rejected);
    await expect(decide(commandId)).rejects.toThrow(
      'manager has rejected it already',
    );
    expect(source.rollbacks).toEqual([]);
    expect(await audited(commandId)).toContain(`rejected by ${MANAGER}`);
    await expect(
      desk.request({ ...input, idempotencyKey: 'press-number-2' }),
    ).resolves.toMatchObject({ state: 'awaiting-approval' });
  });

  it('cannot be approved when it is over time, and ends by itself', async () => {
    const { desk, source, store, decide, pass } = await begin(id);
    const late = await desk.request(input);
    pass(HOUR - 1);
    await desk.expire();
    expect(await store.commands.waiting(SERVICE_ARN)).toBeDefined();
    pass(1);

    await expect(decide(late.id)).rejects.toThrow('in time');
    const next = await desk.request({
      ...input,
      idempotencyKey: 'press-number-2',
    });
    pass(HOUR);
    await desk.expire();

    expect(source.rollbacks).toEqual([]);
    for (const { id: commandId } of [late, next]) {
      expect(await store.commands.get(commandId)).toMatchObject({
        state: 'failed',
        error: expect.stringMatching(
          /permission deployments\.rollback\.approve approved it in time\. Ask again/,
        ),
      });
    }
  });

  it('blocks nobody who needs no approval, and ends when they roll back', async () => {
    const { desk, engine, source, store, decide } = await begin(id);
    const { id: commandId } = await desk.request(input);

    await engine.request({
      ...input,
      actor: MANAGER,
      idempotencyKey: 'press-of-manager',
    });

    expect(source.rollbacks).toHaveLength(1);
    expect(await store.commands.get(commandId)).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('manager rolled back at once'),
    });
    await expect(decide(commandId)).rejects.toThrow('rolled back at once');
    await expect(
      desk.request({ ...input, idempotencyKey: 'press-number-2' }),
    ).rejects.toThrow('manager has a rollback of this service under way');
  });

  it('is of its own entity only', async () => {
    const { desk, decide } = await begin(id);
    const { id: commandId } = await desk.request(input);

    await expect(
      decide(commandId, { entityRef: 'component:default/other' }),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
    await expect(decide('no-such-command')).rejects.toMatchObject({
      name: 'NotFoundError',
    });
  });

  it('that was approved is finished by another process when its own dies', async () => {
    const { desk, engine, source, store, decide, pass } = await begin(id);
    const { id: commandId } = await desk.request(input);
    await new Promise<void>(reached => {
      source.beforeRollback = () => {
        reached();
        return new Promise(() => {});
      };
      decide(commandId).catch(() => {});
    });
    source.beforeRollback = async () => {};
    pass(20_000);
    await engine.resume();

    expect(source.rollbacks).toHaveLength(1);
    expect((await store.commands.get(commandId))?.state).toBe('sent');
  });
});
