import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { WorldClock } from '../../clock/world-clock';
import { HealthStatus } from '../../ports';
import { listenOnLoopback } from '../../wire/loopback';
import { pathOf, watchContainerHealth } from './container-health';

describe('pathOf', () => {
  it.each([
    [
      ['CMD-SHELL', 'curl -f http://localhost:8080/healthz || exit 1'],
      '/healthz',
    ],
    [['CMD', 'wget', '-q', 'https://127.0.0.1/a/b'], '/a/b'],
    [['CMD', 'node', 'health.mjs'], '/health'],
    [['CMD-SHELL', "curl 'http://localhost:8080'"], '/health'],
  ])('finds the path in %j', (command, path) => {
    expect(pathOf(command)).toBe(path);
  });
});

describe('a container health check', () => {
  let server: Server;
  let status = 200;
  // A hundred world seconds a second: an interval takes a tenth of a second.
  const clock = new WorldClock({ speed: 100 });
  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.statusCode = status;
      response.end();
    });
    await listenOnLoopback(server, { port: 0 });
  });
  afterAll(() => {
    clock.close();
    server.closeAllConnections();
    server.close();
  });

  function watch(startPeriodSeconds: number) {
    const seen: HealthStatus[] = [];
    let tell: () => void = () => undefined;
    const watcher = watchContainerHealth({
      check: {
        command: [],
        intervalSeconds: 10,
        timeoutSeconds: 5,
        retries: 2,
        startPeriodSeconds,
      },
      address: {
        host: '127.0.0.1',
        port: (server.address() as AddressInfo).port,
      },
      clock,
      onChange: next => {
        seen.push(next);
        tell();
      },
    });
    const next = () => new Promise<void>(resolve => (tell = resolve));
    return { seen, next, watcher };
  }

  it('turns healthy with one success, unhealthy after its retries', async () => {
    status = 200;
    const { seen, next, watcher } = watch(0);
    await next();
    expect(seen).toEqual(['HEALTHY']);
    status = 503;
    const failedAt = clock.now();
    await next();
    expect(seen).toEqual(['HEALTHY', 'UNHEALTHY']);
    expect(clock.now() - failedAt).toBeGreaterThanOrEqual(10_000);
    watcher.cancel();
  });

  it('counts no failure during the start period', async () => {
    status = 503;
    const startedAt = clock.now();
    const { seen, next, watcher } = watch(60);
    await next();
    expect(seen).toEqual(['UNHEALTHY']);
    expect(clock.now() - startedAt).toBeGreaterThanOrEqual(60_000);
    watcher.cancel();
  });
});
