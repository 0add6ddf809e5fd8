/**
 * The service as it is built, in a process of its own, over real HTTP. No
 * browser takes part: what a browser would be told is looked at instead.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it, type TestContext } from 'node:test';
import { startMetadataServer, TASK } from '../support/metadata-server.ts';
import { addressOf, run } from '../support/process.ts';

async function startOnEcs(t: TestContext, env: Record<string, string> = {}) {
  const metadataUri = await startMetadataServer(t, () => ({
    status: 200,
    body: TASK,
  }));
  const program = run(t, 'dist/main.js', {
    ECS_CONTAINER_METADATA_URI_V4: metadataUri,
    VERSION: '2.0.0',
    ...env,
  });
  return { ...program, url: await addressOf(program) };
}

const sha256 = (text: string) =>
  createHash('sha256').update(text).digest('base64');

describe('the built service', () => {
  it('serves a page that is whole, and whose policy lets it run', async t => {
    const { url } = await startOnEcs(t);
    const answer = await fetch(url);
    assert.equal(answer.status, 200);
    const html = await answer.text();
    const policy = answer.headers.get('content-security-policy') ?? '';
    const [, script = ''] = /<script[^>]*>([^]*?)<\/script>/.exec(html) ?? [];
    assert.match(script, /\/api\/greeting/);
    assert.ok(policy.includes(`script-src 'sha256-${sha256(script)}'`));
    const [, style = ''] = /<style[^>]*>([^]*?)<\/style>/.exec(html) ?? [];
    assert.match(style, /color-scheme/);
    assert.ok(policy.includes(`style-src 'sha256-${sha256(style)}'`));
  });

  it('serves everything that its page asks for', async t => {
    const { url } = await startOnEcs(t);
    const html = await (await fetch(url)).text();
    const paths = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(
      ([, path = '']) => path,
    );
    assert.deepEqual(paths, ['/favicon.svg']);
    for (const path of paths) {
      const file = await fetch(new URL(path, url));
      assert.equal(file.status, 200, path);
      assert.equal(file.headers.get('content-type'), 'image/svg+xml');
    }
  });

  it('answers its API, and says which revision of it does', async t => {
    const { url } = await startOnEcs(t);
    const answer = await fetch(`${url}/api/greeting?name=Ada`);
    assert.deepEqual(await answer.json(), { message: 'Hello, Ada.' });
    assert.equal(answer.headers.get('x-version'), '2.0.0');
    assert.equal(answer.headers.get('x-revision'), 'checkout-production:7');
    assert.deepEqual(await (await fetch(`${url}/api/version`)).json(), {
      service: 'checkout-production',
      version: '2.0.0',
      revision: 'checkout-production:7',
    });
  });

  it('drains after SIGTERM, leaves with 0, and has counted everything', async t => {
    const service = await startOnEcs(t, {
      DRAIN_SECONDS: '60',
      SHUTDOWN_LIMIT_SECONDS: '90',
    });
    const { url, lines } = service;
    assert.equal((await fetch(`${url}/ready`)).status, 200);
    service.signal('SIGTERM');
    await service.says('draining');
    assert.equal((await fetch(`${url}/ready`)).status, 503);
    assert.equal((await fetch(`${url}/health`)).status, 200);
    const late = await fetch(`${url}/api/version`);
    assert.equal(late.status, 200);
    assert.equal(late.headers.get('connection'), 'close');
    // The second one spares it the rest of its minute.
    service.signal('SIGTERM');
    assert.equal(await service.left, 0);
    const requests = lines.map(line => Number(line.Requests ?? 0));
    assert.equal(
      requests.reduce((sum, count) => sum + count, 0),
      1,
    );
    assert.equal(lines.at(-1)?.isDrained, true);
  });

  it('leaves at once when it is interrupted', async t => {
    const service = run(t, 'dist/main.js', { DRAIN_SECONDS: '20' });
    await addressOf(service);
    service.signal('SIGINT');
    assert.equal(await service.left, 0);
  });

  it('says which setting cannot be used, and leaves with 1', async t => {
    const service = run(t, 'dist/main.js', { PORT: 'eighty' });
    const { level } = await service.says(
      "PORT is 'eighty': give a whole number from 0 to 65535",
    );
    assert.equal(level, 'error');
    assert.equal(await service.left, 1);
  });
});
