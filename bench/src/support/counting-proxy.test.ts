import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startCountingProxy } from './counting-proxy';

let server: Server;
let url: string;
const undo: (() => Promise<void> | void)[] = [];

beforeEach(async () => {
  server = createServer((incoming, response) => {
    response.setHeader('x-path', incoming.url ?? '');
    incoming.pipe(response);
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  for (const one of undo.splice(0)) await one();
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
});

it('passes on what is asked and answered, and counts it', async () => {
  const proxy = await startCountingProxy({ add: one => undo.push(one) }, url);
  const answer = await fetch(`${proxy.url}/a?b`, { method: 'POST', body: 'c' });
  expect(answer.headers.get('x-path')).toBe('/a?b');
  await expect(answer.text()).resolves.toBe('c');
  expect(proxy.count()).toBe(1);
});

it('holds what arrives until it is released', async () => {
  const proxy = await startCountingProxy({ add: one => undo.push(one) }, url);
  proxy.hold();
  let isAnswered = false;
  const asking = fetch(proxy.url).then(answer => {
    isAnswered = true;
    return answer.status;
  });
  while (proxy.count() === 0) await new Promise(setImmediate);
  expect(isAnswered).toBe(false);
  proxy.release();
  await expect(asking).resolves.toBe(200);
});
