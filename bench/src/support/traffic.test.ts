import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { sendRequests, sharesOf, Traffic } from './traffic';

let server: Server;
let url: string;
/** What the next requests are answered by, in turn. */
let revisions: string[];
let answered: number;

beforeEach(async () => {
  revisions = ['orders:1'];
  answered = 0;
  server = createServer((_request, response) => {
    const revision = revisions[answered % revisions.length];
    answered += 1;
    response.writeHead(200, { 'x-revision': revision }).end('{}');
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
});

it('counts who answered', async () => {
  revisions = ['orders:1', 'orders:1', 'orders:1', 'orders:2'];
  await expect(sendRequests(url, 200, 4)).resolves.toEqual({
    'orders:1': { requests: 150, percent: 75 },
    'orders:2': { requests: 50, percent: 25 },
  });
});

it('has no shares of no answers', () => {
  expect(sharesOf([])).toEqual({});
});

it('counts what nobody answered too', async () => {
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
  await expect(sendRequests(url, 3, 1)).resolves.toEqual({
    none: { requests: 3, percent: 100 },
  });
});

it('knows when a revision answered for the last time', async () => {
  const traffic = new Traffic(url);
  const startedAt = Date.now();
  revisions = ['orders:2'];
  traffic.start(500);
  do {
    await sendRequests(url, 20, 1);
  } while (traffic.lastSentTo('orders:2') === undefined);
  revisions = ['orders:1'];
  const last = await traffic.quiet('orders:2', {
    since: startedAt,
    quietMs: 100,
    withinMs: 5_000,
  });
  traffic.close();
  expect(last).toBe(traffic.lastSentTo('orders:2'));
  expect(Date.now() - last).toBeGreaterThanOrEqual(100);
  expect(traffic.since(last + 0.001)['orders:2']).toBeUndefined();
  expect(traffic.failuresSince(startedAt)).toBe(0);
});

it('gives up on a revision that goes on answering', async () => {
  const traffic = new Traffic(url);
  traffic.start(500);
  await expect(
    traffic.quiet('orders:1', {
      since: Date.now(),
      quietMs: 10_000,
      withinMs: 50,
    }),
  ).rejects.toThrow('orders:1 still answers requests');
  traffic.close();
});
