import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fetchGreeting, fetchVersion } from '../../web/src/api.ts';

function answering(status: number, body: unknown) {
  const asked: string[] = [];
  const fetch = (path: string) => {
    asked.push(path);
    return Promise.resolve(Response.json(body, { status }));
  };
  return { asked, fetch };
}

describe('the front end', () => {
  it('asks which version answers', async () => {
    const version = { service: 'checkout', version: '1', revision: 'c:7' };
    const { fetch } = answering(200, { ...version, more: true });
    assert.deepEqual(await fetchVersion(fetch), version);
  });

  it('sends a name as it was typed', async () => {
    const { asked, fetch } = answering(200, { message: 'Hello, A&B.' });
    assert.equal(await fetchGreeting(fetch, 'A&B'), 'Hello, A&B.');
    assert.deepEqual(asked, ['/api/greeting?name=A%26B']);
  });

  it('tells what the service says against a name', async () => {
    const { fetch } = answering(400, { error: 'say whom to greet' });
    await assert.rejects(
      fetchGreeting(fetch, ''),
      /^Error: say whom to greet$/,
    );
  });

  it('tells that an answer is not what it should be', async () => {
    const { fetch } = answering(200, null);
    await assert.rejects(fetchVersion(fetch), /answer has no service/);
  });
});
