import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gather } from './crowd';

let server: Server;
let url: string;
let status: number;
/** Who has asked how often. */
let asked: Map<string, number>;

beforeEach(async () => {
  status = 200;
  asked = new Map();
  server = createServer((request, response) => {
    const { authorization = 'nobody' } = request.headers;
    asked.set(authorization, (asked.get(authorization) ?? 0) + 1);
    response.writeHead(status).end('{}');
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

async function untilAsked(times: number): Promise<void> {
  const sum = () => [...asked.values()].reduce((a, b) => a + b, 0);
  while (sum() < times) await new Promise(resolve => setTimeout(resolve, 10));
}

it('reads with a token of its own for each reader', async () => {
  const crowd = gather({ url, readers: 3, tokens: ['a', 'b', 'c'] });
  await untilAsked(30);
  crowd.stop();
  await crowd.done;
  expect([...asked.keys()].sort()).toEqual([
    'Bearer a',
    'Bearer b',
    'Bearer c',
  ]);
  expect(crowd.latencies.length).toBeGreaterThanOrEqual(20);
  expect(Math.min(...crowd.latencies)).toBeGreaterThan(0);
});

it('reads without tokens', async () => {
  const crowd = gather({ url, readers: 2 });
  await untilAsked(4);
  crowd.stop();
  await crowd.done;
  expect([...asked.keys()]).toEqual(['nobody']);
});

it('says that readers were refused', async () => {
  status = 403;
  const crowd = gather({ url, readers: 1 });
  await untilAsked(2);
  crowd.stop();
  await expect(crowd.done).rejects.toThrow(/answers were 403/);
});
