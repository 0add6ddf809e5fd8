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
