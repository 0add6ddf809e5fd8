import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { json } from '../../src/http/answer.ts';
import type { Wait } from '../../src/shut-down.ts';
import { start } from '../support/running.ts';

/** A service with a request in flight, and time in the test's hands. */
async function withRequestInFlight(t: TestContext) {
  const waits: { end: () => void }[] = [];
  const wait: Wait = (_ms, signal) =>
    new Promise(resolve => {
      waits.push({ end: resolve });
      signal.addEventListener('abort', () => {
        resolve();
      });
    });
  const entered = Promise.withResolvers<undefined>();
  const answer = Promise.withResolvers<undefined>();
  const service = await start(t, {
    wait,
    moreRoutes: [
      {
        method: 'GET',
        path: '/slow',
        handler: async () => {
          entered.resolve(undefined);
          await answer.promise;
          return json(200, { slow: true });
        },
      },
    ],
  });
  const inFlight = fetch(`${service.url}/slow`);
  await entered.promise;
  return {
    ...service,
    inFlight,
    answer: () => {
      answer.resolve(undefined);
    },
    /** Lets the service's present wait be over, and it act upon it. */
    endWait: async () => {
      waits.shift()?.end();
      await new Promise<void>(resolve => setImmediate(resolve));
    },
  };
}

describe('a service that is told to stop', () => {
  it('is not ready at once, and answers everything all the same', async t => {
    const { url, inFlight, answer, stop } = await withRequestInFlight(t);
    assert.equal((await fetch(`${url}/ready`)).status, 200);
    const stopped = stop('a test');
    const ready = await fetch(`${url}/ready`);
    assert.equal(ready.status, 503);
    assert.deepEqual(await ready.json(), { status: 'draining' });
    assert.equal((await fetch(`${url}/health`)).status, 200);
    const late = await fetch(`${url}/api/version`);
    assert.equal(late.status, 200);
    assert.equal(late.headers.get('connection'), 'close');
    answer();
    assert.deepEqual(await (await inFlight).json(), { slow: true });
    void stop('again, so it need not wait');
    assert.equal(await stopped, true);
  });

  it('takes nothing new in the end, and finishes what it has begun', async t => {
    const { url, inFlight, answer, stop, endWait } =
      await withRequestInFlight(t);
    const stopped = stop('a test');
    await endWait();
    await assert.rejects(fetch(`${url}/api/version`));
    answer();
    assert.equal((await inFlight).status, 200);
    assert.equal(await stopped, true);
  });

  it('leaves at its limit, although a request is unanswered', async t => {
    const { inFlight, answer, stop, endWait, output } =
      await withRequestInFlight(t);
    const lost = assert.rejects(inFlight);
    const stopped = stop('a test');
    await endWait();
    await endWait();
    assert.equal(await stopped, false);
    await lost;
    answer();
    assert.equal(output.logged('stopped')[0]?.isDrained, false);
  });
});
