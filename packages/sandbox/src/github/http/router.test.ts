import { ok } from './answer';
import { Router } from './router';

const handler = () => ok({});

describe('the router', () => {
  const router = new Router([
    {
      'GET /repos/:owner/:repo': handler,
      'GET /repos/:owner/:repo/contents/*path': handler,
      'GET /repos/:owner/:repo/commits/*ref/status': handler,
    },
    { 'GET /repos/:owner/:repo/commits/:ref': handler },
  ]);

  it('reads parameters, with encoded slashes and without', () => {
    expect(router.match('GET', '/repos/acme/orders')?.path).toEqual({
      owner: 'acme',
      repo: 'orders',
    });
    const contents = '/repos/acme/orders/contents';
    expect(router.match('GET', `${contents}/a%2Fb`)?.path.path).toBe('a/b');
    expect(router.match('GET', `${contents}/a/b`)?.path.path).toBe('a/b');
  });

  it('takes the first that fits, and HEAD for GET', () => {
    const match = router.match(
      'HEAD',
      '/repos/acme/orders/commits/feature/x/status',
    );
    expect(match).toMatchObject({
      pattern: '/repos/:owner/:repo/commits/*ref/status',
      path: { ref: 'feature/x' },
    });
  });

  it('knows what it does not have', () => {
    expect(router.match('POST', '/repos/acme/orders')).toBeUndefined();
    expect(router.match('GET', '/repos/acme')).toBeUndefined();
  });

  it('refuses two answers to one question', () => {
    const part = { 'GET /user': handler };
    expect(() => new Router([part, part])).toThrow(
      "Two routes answer 'GET /user'",
    );
  });
});
