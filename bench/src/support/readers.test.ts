import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Readers } from './readers';

let server: Server;
let url: string;
let seen: Map<string, Set<number>>;

beforeEach(async () => {
  seen = new Map();
  server = createServer((request, response) => {
    const who = request.headers.authorization ?? 'nobody';
    const ports = seen.get(who) ?? new Set();
    seen.set(who, ports.add(request.socket.remotePort ?? 0));
    response.writeHead(who === 'nobody' ? 401 : 200).end('{}');
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

it('reads again and again, each reader on a connection of their own', async () => {
  const readers = new Readers(url, [
    { authorization: 'ann' },
    { authorization: 'ben' },
  ]);
  await sleep(100);
  await readers.stop();
  const { reads, failures, milliseconds } = readers.take();
  expect(reads).toBeGreaterThan(10);
  expect(milliseconds).toHaveLength(reads);
  expect(failures).toBe(0);
  expect([...seen.values()].map(ports => ports.size)).toEqual([1, 1]);
  expect(readers.take().reads).toBe(0);
});

it('counts what was refused', async () => {
  const readers = new Readers(url, [{}]);
  await sleep(50);
  await readers.stop();
  const { reads, failures } = readers.take();
  expect(failures).toBe(reads);
});
