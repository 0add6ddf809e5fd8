import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { json } from '../../src/http/answer.ts';
import { createRouteFinder, type Route } from '../../src/http/routes.ts';

const route = (method: Route['method'], path: string): Route => ({
  method,
  path,
  handler: () => json(200, `${method} ${path}`),
});

const find = createRouteFinder([
  route('GET', '/orders'),
  route('POST', '/orders'),
  route('DELETE', '/basket'),
]);

function ask(method: string, path: string) {
  const request = { method, path, query: new URLSearchParams(), headers: {} };
  return find(method, path).handler(request);
}

describe('routes', () => {
  it('are found by method and path', async () => {
    assert.equal((await ask('GET', '/orders')).body, '"GET /orders"');
    assert.equal((await ask('POST', '/orders')).body, '"POST /orders"');
  });

  it('answer HEAD wherever they answer GET', async () => {
    assert.equal((await ask('HEAD', '/orders')).status, 200);
    assert.equal((await ask('HEAD', '/basket')).status, 405);
  });

  it('say that a path does not exist', async () => {
    const answer = await ask('GET', '/order');
    assert.equal(answer.status, 404);
    assert.equal(answer.body, '{"error":"there is nothing at /order"}');
  });

  it('say which methods a path takes', async () => {
    const answer = await ask('PUT', '/orders');
    assert.equal(answer.status, 405);
    assert.equal(answer.headers.allow, 'GET, POST, HEAD');
  });

  it('cannot be given twice', () => {
    assert.throws(
      () => createRouteFinder([route('GET', '/a'), route('GET', '/a')]),
      /GET \/a is given twice/,
    );
  });
});
