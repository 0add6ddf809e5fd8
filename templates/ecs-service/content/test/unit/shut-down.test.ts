import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Server } from 'node:http';
import { createLogger } from '../../src/log.ts';
import { shutDown } from '../../src/shut-down.ts';
import { collect } from '../support/collect.ts';

/** A server whose requests end when the test says so. */
function setUp() {
  const did: string[] = [];
  const waits: { ms: number; end: () => void }[] = [];
  let closed: (() => void) | undefined;
  const finish = () => closed?.();
  const server = {
    close: (callback: () => void) => {
      did.push('close');
      closed = callback;
    },
    closeAllConnections: () => {
      did.push('cut');
      finish();
    },
  } as unknown as Server;
  const hurry = new AbortController();
  const output = collect();
  const over = shutDown({
    server,
    log: createLogger({ level: 'info', now: () => 0, write: output.write }),
    drainMs: 5_000,
    limitMs: 25_000,
    hurry: hurry.signal,
    wait: (ms, signal) =>
      new Promise(resolve => {
        waits.push({ ms, end: resolve });
        signal.addEventListener('abort', () => {
          resolve();
        });
      }),
  });
  /** Lets everything happen that does not wait for time. */
  const settle = () => new Promise<void>(resolve => setImmediate(resolve));
  return { did, waits, finish, hurry, output, over, settle };
}

describe('shutting down', () => {
  it('goes on taking requests while balancers notice, then closes', async () => {
    const { did, waits, finish, over, settle } = setUp();
    await settle();
    assert.deepEqual(did, []);
    assert.equal(waits[0]?.ms, 5_000);
    waits[0].end();
    await settle();
    assert.deepEqual(did, ['close']);
    finish();
    assert.equal(await over, true);
    assert.deepEqual(did, ['close']);
  });

  it('cuts off what is still unanswered at the limit, and says so', async () => {
    const { did, waits, output, over, settle } = setUp();
    waits[0]?.end();
    await settle();
    assert.equal(waits[1]?.ms, 20_000);
    waits[1].end();
    assert.equal(await over, false);
    assert.deepEqual(did, ['close', 'cut']);
    assert.equal(output.lines()[0]?.level, 'warn');
  });

  it('does not wait for notice when told to hurry', async () => {
    const { did, finish, hurry, over, settle } = setUp();
    hurry.abort();
    await settle();
    assert.deepEqual(did, ['close']);
    finish();
    assert.equal(await over, true);
  });
});
