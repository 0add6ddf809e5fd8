import assert from 'node:assert/strict';
import http from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { PAGE, start } from '../support/running.ts';

/** A request as it is, without what fetch would correct or undo. */
async function ask(url: string, options: http.RequestOptions = {}) {
  const { promise, resolve, reject } =
    Promise.withResolvers<http.IncomingMessage>();
  http
    .request(url, { agent: false, ...options }, resolve)
    .on('error', reject)
    .end();
  const response = await promise;
  const { statusCode, headers } = response;
  return { statusCode, headers, body: await text(response) };
}

describe('the API', () => {
  it('greets', async t => {
    const { url } = await start(t);
    const answer = await fetch(`${url}/api/greeting?name=Ada`);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.deepEqual(await answer.json(), { message: 'Hello, Ada.' });
  });

  it('says what is wrong with a request', async t => {
    const { url } = await start(t);
    const answer = await fetch(`${url}/api/greeting`);
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /say whom to greet/);
  });

  it('says which version and revision answers, in every answer', async t => {
    const { url } = await start(t, { env: { VERSION: '1.4.2' } });
    for (const path of ['/api/version', '/health', '/', '/nothing']) {
      const { headers } = await fetch(`${url}${path}`);
      assert.equal(headers.get('x-version'), '1.4.2', path);
      assert.equal(headers.get('x-revision'), 'local', path);
    }
    assert.deepEqual(await (await fetch(`${url}/api/version`)).json(), {
      service: 'service',
      version: '1.4.2',
      revision: 'local',
    });
  });

  it('keeps to itself why a request failed, and logs it', async t => {
    const { url, output } = await start(t, {
      moreRoutes: [
        {
          method: 'GET',
          path: '/api/broken',
          handler: () => {
            throw new Error('the password is wrong');
          },
        },
      ],
    });
    const answer = await fetch(`${url}/api/broken`);
    assert.equal(answer.status, 500);
    assert.equal(await answer.text(), '{"error":"internal error"}');
    const [logged] = output.logged('a request failed');
    assert.match(JSON.stringify(logged), /the password is wrong/);
  });

  it('survives an answer that cannot be sent', async t => {
    const { url, output } = await start(t, {
      moreRoutes: [
        {
          method: 'GET',
          path: '/api/unsendable',
          handler: () => ({
            status: 200,
            headers: { 'x-broken': 'two\nlines' },
            body: '',
          }),
        },
      ],
    });
    await assert.rejects(ask(`${url}/api/unsendable`));
    assert.equal(output.logged('an answer could not be sent').length, 1);
    assert.equal((await fetch(`${url}/health`)).status, 200);
  });
});

describe('unusual requests', () => {
  it('to a path that does not exist get 404', async t => {
    const { url } = await start(t);
    for (const path of ['/nothing', '//etc/passwd', '/../package.json']) {
      assert.equal((await ask(`${url}/`, { path })).statusCode, 404, path);
    }
  });

  it('with an address that cannot be read get 400', async t => {
    const { url } = await start(t);
    const answer = await ask(url, { method: 'OPTIONS', path: '*' });
    assert.equal(answer.statusCode, 400);
  });

  it('with another method get 405 and the methods there are', async t => {
    const { url } = await start(t);
    const answer = await ask(`${url}/api/version`, { method: 'POST' });
    assert.equal(answer.statusCode, 405);
    assert.equal(answer.headers.allow, 'GET, HEAD');
  });

  it('with HEAD get the headers alone', async t => {
    const { url } = await start(t);
    const answer = await ask(`${url}/`, { method: 'HEAD' });
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.headers['content-length'], `${PAGE.length}`);
    assert.equal(answer.body, '');
  });
});

describe('the front end', () => {
  it('is one page, asked for again each time and sent only when new', async t => {
    const { url } = await start(t);
    const first = await ask(url);
    assert.equal(first.statusCode, 200);
    assert.equal(first.headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(first.headers['cache-control'], 'no-cache');
    assert.equal(first.body, PAGE);
    const { etag = '' } = first.headers;
    const headers = { 'if-none-match': etag };
    const second = await ask(url, { headers });
    assert.equal(second.statusCode, 304);
    assert.equal(second.body, '');
    assert.equal(second.headers.etag, etag);
  });

  it('is compressed for those who can read it', async t => {
    const { url } = await start(t);
    const headers = { 'accept-encoding': 'gzip' };
    const zipped = await ask(url, { headers });
    assert.equal(zipped.headers['content-encoding'], 'gzip');
    assert.equal(zipped.headers.vary, 'accept-encoding');
    assert.ok(Number(zipped.headers['content-length']) < PAGE.length / 2);
    assert.equal(await (await fetch(url)).text(), PAGE);
  });

  it('may run only its own script, and be framed by nobody', async t => {
    const { url } = await start(t);
    const { headers } = await ask(url);
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /default-src 'none'; script-src 'sha256-/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['referrer-policy'], 'no-referrer');
  });

  it('has files that browsers may keep', async t => {
    const { url } = await start(t);
    const { headers, body } = await ask(`${url}/favicon.svg`);
    assert.equal(headers['content-type'], 'image/svg+xml');
    assert.equal(headers['cache-control'], 'public, max-age=3600');
    assert.equal(body, '<svg/>');
  });

  it('must have been built', async t => {
    await assert.rejects(
      start(t, { webFolder: '/nowhere/at/all' }),
      /no front end in \/nowhere\/at\/all: build it with 'npm run build'/,
    );
  });
});

describe('the log', () => {
  it('has a line for each request, without what was asked in its query', async t => {
    const { url, output } = await start(t);
    await fetch(`${url}/api/greeting?name=Ada`, {
      headers: { 'x-amzn-trace-id': 'Root=1-2' },
    });
    const [line] = output.logged('request');
    assert.deepEqual(
      [line?.method, line?.path, line?.status, line?.trace],
      ['GET', '/api/greeting', 200, 'Root=1-2'],
    );
    assert.doesNotMatch(JSON.stringify(line), /Ada/);
  });

  it('has none for probes', async t => {
    const { url, output } = await start(t);
    await fetch(`${url}/health`);
    await fetch(`${url}/ready`);
    assert.equal(output.logged('request').length, 0);
  });
});
