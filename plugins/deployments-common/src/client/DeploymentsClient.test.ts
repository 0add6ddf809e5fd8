import { DeploymentsClient } from './DeploymentsClient';

interface Call {
  url: string;
  init: RequestInit;
}

function clientAnswering(...answers: Response[]) {
  const calls: Call[] = [];
  const client = new DeploymentsClient({
    discoveryApi: {
      getBaseUrl: async pluginId => `https://portal.example/api/${pluginId}`,
    },
    fetchApi: {
      fetch: async (url, init = {}) => {
        calls.push({ url: String(url), init });
        const answer = answers.shift();
        if (!answer) {
          throw new Error('No answer is left.');
        }
        return answer;
      },
    },
  });
  return { client, calls };
}

const json = (body: unknown, init?: ResponseInit) =>
  new Response(JSON.stringify(body), {
    headers: { 'Content-Type': 'application/json', ETag: 'W/"one"' },
    ...init,
  });

describe('DeploymentsClient', () => {
  it('asks for the overview of an entity', async () => {
    const { client, calls } = clientAnswering(json({ entityRef: 'x' }));

    await expect(client.getOverview('Component:orders')).resolves.toEqual({
      entityRef: 'x',
    });

    expect(calls[0].url).toBe(
      'https://portal.example/api/deployments/v1/entities/component/default/orders',
    );
  });

  it('answers the very same object while the server says 304', async () => {
    const { client, calls } = clientAnswering(
      json({ entityRef: 'x' }),
      new Response(null, { status: 304 }),
    );

    const first = await client.getOverview('component:default/orders');
    const second = await client.getOverview('component:default/orders');

    expect(second).toBe(first);
    expect(calls[1].init.headers).toEqual({ 'If-None-Match': 'W/"one"' });
  });

  it('sends what somebody decides about a request', async () => {
    const { client, calls } = clientAnswering(json({ state: 'sent' }));

    await expect(
      client.decideRollback('component:default/orders', 'command-1', {
        decision: 'approve',
        comment: 'Go',
      }),
    ).resolves.toEqual({ state: 'sent' });

    expect(calls[0].url).toBe(
      'https://portal.example/api/deployments/v1/entities/component/default/orders/rollbacks/command-1/approval',
    );
    expect(calls[0].init).toMatchObject({
      method: 'POST',
      body: '{"decision":"approve","comment":"Go"}',
    });
  });

  it('pages through the history of one target', async () => {
    const { client, calls } = clientAnswering(json({ items: [] }));

    await client.listRollouts('component:default/orders', {
      targetId: '94e01735b8111a05',
      cursor: 'a b',
      limit: 5,
    });

    expect(new URL(calls[0].url).search).toBe(
      '?target=94e01735b8111a05&cursor=a+b&limit=5',
    );
  });

  it('sends a rollback with its key apart from the body', async () => {
    const { client, calls } = clientAnswering(
      json({ id: '1' }, { status: 202 }),
    );

    await client.requestRollback('component:default/orders', 'target', {
      reason: 'Totals are wrong',
      idempotencyKey: 'press-number-1',
    });

    expect(calls[0].url).toMatch(/\/targets\/target\/rollbacks$/);
    expect(calls[0].init).toMatchObject({
      method: 'POST',
      headers: { 'Idempotency-Key': 'press-number-1' },
      body: '{"reason":"Totals are wrong"}',
    });
  });

  it('asks for a preview, for one rollout, and for a refresh', async () => {
    const { client, calls } = clientAnswering(
      json({ steps: [] }),
      json({ id: 'r' }),
      new Response(null, { status: 202 }),
    );

    await client.previewRollback('component:default/orders', 'target', {
      toRolloutId: 'abc',
    });
    await client.getRollout('component:default/orders', 'abc');
    await client.refresh('component:default/orders');

    expect(calls.map(call => call.url.split('/orders/')[1])).toEqual([
      'targets/target/rollbacks/preview?to=abc',
      'rollouts/abc',
      'refresh',
    ]);
  });

  it('rejects with what the backend says', async () => {
    const { client } = clientAnswering(
      json(
        {
          error: { name: 'NotAllowedError', message: 'You may not' },
          response: { statusCode: 403 },
        },
        { status: 403, statusText: 'Forbidden' },
      ),
    );

    await expect(
      client.getOverview('component:default/orders'),
    ).rejects.toMatchObject({
      name: 'ResponseError',
      body: { error: { message: 'You may not' } },
    });
  });
});
