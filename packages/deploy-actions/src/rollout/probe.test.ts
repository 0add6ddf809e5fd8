import http from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import tls from 'node:tls';
import { probeTestListener } from './probe';

async function listen(server: Server): Promise<number> {
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', done);
  });
  return (server.address() as AddressInfo).port;
}

describe('a probe through the test listener', () => {
  const OWN_HOST = 'orders-production.example.com';
  const hosts: (string | undefined)[] = [];
  const server = http.createServer((request, response) => {
    hosts.push(request.headers.host);
    if (request.url === '/hang') return;
    response.statusCode = request.url === '/bad' ? 503 : 200;
    response.end();
  });
  let url: string;
  beforeAll(async () => {
    url = `http://127.0.0.1:${await listen(server)}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is good for an answer below 400, bad for any other', async () => {
    expect(await probeTestListener(`${url}/health`)).toBe(true);
    expect(await probeTestListener(`${url}/bad`)).toBe(false);
  });

  it('asks by the host that the rule takes, or else by the address', async () => {
    hosts.length = 0;
    await probeTestListener(`${url}/health`, OWN_HOST);
    await probeTestListener(`${url}/health`);
    expect(hosts).toEqual([OWN_HOST, new URL(url).host]);
  });

  it('asks for the certificate of that host', async () => {
    const names: string[] = [];
    const secure = tls.createServer({
      SNICallback(name, answer) {
        names.push(name);
        answer(new Error('no certificate here'));
      },
    });
    secure.on('tlsClientError', () => undefined);
    try {
      const port = await listen(secure);
      await expect(
        probeTestListener(`https://127.0.0.1:${port}/health`, OWN_HOST),
      ).rejects.toThrow();
    } finally {
      secure.close();
    }
    expect(names).toEqual([OWN_HOST]);
  });

  it('rejects when nobody answers', async () => {
    await expect(probeTestListener(`${url}/hang`)).rejects.toThrow(
      'No answer within 3 s',
    );
    await expect(probeTestListener('http://127.0.0.1:1/')).rejects.toThrow();
  });
});
