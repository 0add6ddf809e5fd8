import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { probeTestListener } from './probe';

describe('a probe through the test listener', () => {
  const server = http.createServer((request, response) => {
    if (request.url === '/hang') return;
    response.statusCode = request.url === '/bad' ? 503 : 200;
    response.end();
  });
  let url: string;
  beforeAll(async () => {
    await new Promise<void>(done => {
      server.listen(0, '127.0.0.1', done);
    });
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is good for an answer below 400, bad for any other', async () => {
    expect(await probeTestListener(`${url}/health`)).toBe(true);
    expect(await probeTestListener(`${url}/bad`)).toBe(false);
  });

  it('rejects when nobody answers', async () => {
    await expect(probeTestListener(`${url}/hang`)).rejects.toThrow(
      'No answer within 3 s',
    );
    await expect(probeTestListener('http://127.0.0.1:1/')).rejects.toThrow();
  });
});
