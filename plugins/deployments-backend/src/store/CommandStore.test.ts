import { databases, freshStore } from '../__testUtils__/databases';
import { ENTITY_REF, SERVICE_ARN, T0 } from '../__testUtils__/fixtures';
import type { CommandRecord } from './records';

const claim = { by: 'one', until: T0 + 15_000 };

function commandOf(id: string, key = id): CommandRecord {
  return {
    id,
    idempotencyKey: key,
    actor: 'user:default/owner',
    kind: 'rollback',
    entityRef: ENTITY_REF,
    targetId: '94e01735b8111a05',
    environment: 'production',
    serviceArn: SERVICE_ARN,
    state: 'requested',
    reason: 'Totals are wrong',
    requestedAt: T0,
  };
}

describe.each(databases.eachSupportedId())('CommandStore on %s', id => {
  it('lets one command at a time have a service', async () => {
    const { commands } = (await freshStore(id)).store;
    const created = await Promise.all(
      ['a', 'b', 'c'].map(name => commands.create(commandOf(name), claim)),
    );
    expect(created.filter(Boolean)).toHaveLength(1);

    const open = await commands.open(SERVICE_ARN);
    await commands.advance(open?.id ?? '', 'requested', 'failed', {
      error: 'No',
      finishedAt: T0,
    });
    expect(await commands.open(SERVICE_ARN)).toBeUndefined();
    expect(await commands.create(commandOf('d'), claim)).toBe(true);
    expect(await commands.lockedServices()).toEqual(new Set([SERVICE_ARN]));
  });

  it('takes an idempotency key once for each person', async () => {
    const { commands } = (await freshStore(id)).store;
    await commands.create(commandOf('a', 'key'), claim);
    await commands.advance('a', 'requested', 'done');

    expect(await commands.create(commandOf('b', 'key'), claim)).toBe(false);
    expect(await commands.byKey('user:default/owner', 'key')).toMatchObject({
      id: 'a',
      state: 'done',
    });
  });

  it('moves on only from the state that the caller saw', async () => {
    const { commands } = (await freshStore(id)).store;
    await commands.create(commandOf('a'), claim);
    const sent = { operation: 'clone', sentAt: T0 + 5 };

    expect(await commands.advance('a', 'requested', 'sent', sent)).toBe(true);
    expect(await commands.advance('a', 'requested', 'failed')).toBe(false);
    expect(await commands.get('a')).toEqual({
      ...commandOf('a'),
      state: 'sent',
      ...sent,
    });
  });

  it('lets one request wait for a service, beside the command that is open', async () => {
    const { commands } = (await freshStore(id)).store;
    const waiting = (name: string): CommandRecord => ({
      ...commandOf(name),
      state: 'awaiting-approval',
      approvalExpiresAt: T0 + 60_000,
    });
    expect(await commands.createWaiting(waiting('a'))).toBe(true);
    expect(await commands.createWaiting(waiting('b'))).toBe(false);
    expect(await commands.create(commandOf('c'), claim)).toBe(true);

    expect((await commands.waiting(SERVICE_ARN))?.id).toBe('a');
    expect((await commands.open(SERVICE_ARN))?.id).toBe('c');
    expect(await commands.overdue(T0 + 59_999)).toEqual([]);
    expect(await commands.overdue(T0 + 60_000)).toEqual([waiting('a')]);
  });

  it('lets an approved request go ahead once nothing else is open', async () => {
    const { commands } = (await freshStore(id)).store;
    const waiting: CommandRecord = {
      ...commandOf('a'),
      state: 'awaiting-approval',
    };
    const decision = {
      decision: 'approve',
      by: 'user:default/manager',
      at: T0 + 5,
    } as const;
    await commands.createWaiting(waiting);
    await commands.create(commandOf('b'), claim);

    expect(await commands.approve(waiting, decision, claim)).toBe('locked');
    await commands.advance('b', 'requested', 'done');
    expect(await commands.approve(waiting, decision, claim)).toBe('approved');
    expect(await commands.approve(waiting, decision, claim)).toBe('gone');
    expect(await commands.open(SERVICE_ARN)).toEqual({
      ...commandOf('a'),
      state: 'requested',
      decision,
    });
  });

  it('hands a command over when its process is silent', async () => {
    const { commands } = (await freshStore(id)).store;
    await commands.create(commandOf('a'), claim);
    const two = { by: 'two', until: T0 + 40_000 };

    expect(await commands.abandoned(T0 + 10_000)).toEqual([]);
    expect(await commands.claim('a', two, T0 + 10_000)).toBe(false);

    expect(await commands.abandoned(T0 + 20_000)).toHaveLength(1);
    expect(await commands.claim('a', two, T0 + 20_000)).toBe(true);
    expect(await commands.claim('a', claim, T0 + 20_000)).toBe(false);
  });
});
