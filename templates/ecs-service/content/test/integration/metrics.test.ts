import assert from 'node:assert/strict';
import http from 'node:http';
import { describe, it, type TestContext } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { json } from '../../src/http/answer.ts';
import { startMetadataServer, TASK } from '../support/metadata-server.ts';
import { start } from '../support/running.ts';

async function onEcs(t: TestContext) {
  const ECS_CONTAINER_METADATA_URI_V4 = await startMetadataServer(t, () => ({
    status: 200,
    body: TASK,
  }));
  return { env: { ECS_CONTAINER_METADATA_URI_V4 } };
}

function sum(lines: Record<string, unknown>[], name: string): number {
  return lines.reduce((total, line) => total + Number(line[name] ?? 0), 0);
}

/** A caller that waits for an answer which does not come. */
async function withCallerWaiting(t: TestContext) {
  const entered = Promise.withResolvers<undefined>();
  const answer = Promise.withResolvers<undefined>();
  const service = await start(t, {
    ...(await onEcs(t)),
    moreRoutes: [
      {
        method: 'GET',
        path: '/slow',
        handler: async () => {
          entered.resolve(undefined);
          await answer.promise;
          return json(200, {});
        },
      },
    ],
  });
  t.after(() => {
    answer.resolve(undefined);
  });
  const request = http.get(`${service.url}/slow`, { agent: false });
  request.on('error', () => undefined);
  await entered.promise;
  return { ...service, giveUp: () => request.destroy() };
}

describe('metrics by revision', () => {
  it('count what was asked and what failed, and no probe', async t => {
    const { url, output, stop } = await start(t, {
      ...(await onEcs(t)),
      moreRoutes: [
        { method: 'GET', path: '/broken', handler: () => json(503, {}) },
      ],
    });
    for (const path of [
      '/',
      '/api/version',
      '/nothing',
      '/broken',
      '/health',
    ]) {
      await (await fetch(`${url}${path}`)).text();
    }
    await stop('the end');
    const lines = output.metrics();
    assert.equal(sum(lines, 'Requests'), 4);
    assert.equal(sum(lines, 'Errors'), 1);
    assert.equal(lines.flatMap(line => line.Latency ?? []).length, 4);
    for (const line of lines) {
      assert.equal(line.ServiceName, 'platform/checkout-production');
      assert.equal(line.TaskDefinitionRevision, 'checkout-production:7');
    }
  });

  it('count as failed what the caller gave up waiting for', async t => {
    const { giveUp, stop, output } = await withCallerWaiting(t);
    giveUp();
    await stop('the end');
    assert.equal(sum(output.metrics(), 'Requests'), 1);
    assert.equal(sum(output.metrics(), 'Errors'), 1);
    assert.equal(output.logged('request')[0]?.isAborted, true);
  });

  it('count it too when nothing else keeps the service from leaving', async t => {
    const { giveUp, stop, output } = await withCallerWaiting(t);
    const stopped = stop('the end', 'hurry');
    await nextTurn();
    giveUp();
    await stopped;
    assert.equal(sum(output.metrics(), 'Requests'), 1);
    assert.equal(sum(output.metrics(), 'Errors'), 1);
  });

  it('are not printed outside of ECS', async t => {
    const { url, output, stop } = await start(t);
    await fetch(`${url}/api/version`);
    await stop('the end');
    assert.deepEqual(output.metrics(), []);
  });
});

describe('who a task is', () => {
  it('is asked again when ECS does not answer at first', async t => {
    const metadataUri = await startMetadataServer(t, asked =>
      asked < 3 ? { status: 500, body: {} } : { status: 200, body: TASK },
    );
    const { url, output } = await start(t, {
      env: { ECS_CONTAINER_METADATA_URI_V4: metadataUri },
    });
    const { headers } = await fetch(url);
    assert.equal(headers.get('x-revision'), 'checkout-production:7');
    assert.equal(headers.get('x-version'), '1.4.2');
    assert.equal(
      output.logged('the task metadata could not be read').length,
      2,
    );
  });

  it('may stay unknown: it serves, and says that metrics are missing', async t => {
    const metadataUri = await startMetadataServer(t, () => ({
      status: 200,
      body: {},
    }));
    const { url, output, stop } = await start(t, {
      env: { ECS_CONTAINER_METADATA_URI_V4: metadataUri },
    });
    const answer = await fetch(`${url}/ready`);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('x-revision'), 'unknown');
    await stop('the end');
    assert.deepEqual(output.metrics(), []);
    const errors = output.lines().filter(line => line.level === 'error');
    assert.match(JSON.stringify(errors), /no metrics by revision/);
  });
});
