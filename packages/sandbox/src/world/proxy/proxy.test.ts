import { createServer, get, RequestListener, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import {
  ElbState,
  RuleAction,
  TargetGroupRecord,
  TargetRecord,
} from '../../aws/elbv2/state';
import { WorldClock } from '../../clock/world-clock';
import { RequestMeter } from '../metrics/request-meter';
import { Proxy } from './proxy';

const BALANCER = 'arn:aws:elasticloadbalancing:r:1:loadbalancer/app/orders/1';
const LISTENER = 'arn:aws:elasticloadbalancing:r:1:listener/app/orders/1/2';

interface Answer {
  status: number;
  body: string;
}

function fetchFrom(
  port: number,
  path = '/',
  headers: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers }, response => {
      let body = '';
      response.on('data', chunk => (body += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body }),
      );
    }).on('error', reject);
  });
}

class Meter extends RequestMeter {
  readonly seen: string[] = [];
  constructor() {
    super({} as ConstructorParameters<typeof RequestMeter>[0]);
  }
  override chosen() {
    this.seen.push('chosen');
  }
  override answered(_balancer: string, _group: string, status: number) {
    this.seen.push(`answered ${status}`);
  }
  override connectionError() {
    this.seen.push('connection error');
  }
  override balancerError(_balancer: string, status: number) {
    this.seen.push(`balancer ${status}`);
  }
  override clientGone() {
    this.seen.push('client gone');
  }
}

describe('the proxy', () => {
  const state = new ElbState({ accountId: '1', region: 'r', seed: 1 });
  const clock = new WorldClock({ speed: 1 });
  const servers: Server[] = [];
  let meter: Meter;
  let proxy: Proxy;
  let port: number;

  async function target(answer: RequestListener): Promise<TargetRecord> {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return {
      id: '127.0.0.1',
      port: (server.address() as AddressInfo).port,
      state: 'healthy',
      passes: 0,
      failures: 0,
      inFlight: 0,
    };
  }

  function group(arn: string, targets: TargetRecord[]) {
    const record = {
      arn,
      targets: new Map(targets.map(t => [`${t.id}:${t.port}`, t])),
    } as TargetGroupRecord;
    state.targetGroups.set(arn, record);
    return record;
  }

  function rule(
    arn: string,
    action: RuleAction,
    more: { priority?: number; path?: string; host?: string } = {},
  ) {
    const conditions = [];
    if (more.path) {
      conditions.push({ field: 'path-pattern' as const, values: [more.path] });
    }
    if (more.host) {
      conditions.push({ field: 'host-header' as const, values: [more.host] });
    }
    state.rules.set(arn, {
      arn,
      listenerArn: LISTENER,
      priority: more.priority,
      conditions,
      action,
      tags: {},
    });
    state.changed();
  }

  const forwardTo = (...weights: [string, number][]): RuleAction => ({
    type: 'forward',
    weights: weights.map(([targetGroupArn, weight]) => ({
      targetGroupArn,
      weight,
    })),
  });

  beforeEach(async () => {
    state.rules.clear();
    state.targetGroups.clear();
    state.listeners.set(LISTENER, {
      arn: LISTENER,
      loadBalancerArn: BALANCER,
      protocol: 'HTTP',
      requestedPort: 80,
      port: 0,
      tags: {},
    });
    meter = new Meter();
    proxy = new Proxy({ state, clock, meter, idleTimeoutSeconds: 60 });
    port = await proxy.open(LISTENER, 80);
  });

  afterEach(async () => {
    await proxy.closeAll();
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });
  afterAll(() => clock.close());

  const says =
    (text: string): RequestListener =>
    (_request, response) =>
      response.end(text);

  it('sends to each target group exactly its share', async () => {
    group('blue', [await target(says('blue'))]);
    group('green', [await target(says('green'))]);
    rule('r', forwardTo(['blue', 95], ['green', 5]));
    const answers = [];
    for (let i = 0; i < 200; i++) answers.push((await fetchFrom(port)).body);
    expect(answers.filter(body => body === 'green')).toHaveLength(10);
  });

  it('follows a change of weights with the next request', async () => {
    group('blue', [await target(says('blue'))]);
    group('green', [await target(says('green'))]);
    rule('r', forwardTo(['blue', 100], ['green', 0]));
    expect((await fetchFrom(port)).body).toBe('blue');
    rule('r', forwardTo(['blue', 0], ['green', 100]));
    expect((await fetchFrom(port)).body).toBe('green');
  });

  it('honours priorities, paths and hosts', async () => {
    group('blue', [await target(says('blue'))]);
    group('green', [await target(says('green'))]);
    const fixed = {
      type: 'fixed-response',
      statusCode: 404,
      contentType: 'text/plain',
      body: 'no rule',
    } as const;
    rule('default', fixed);
    rule('b', forwardTo(['blue', 1]), { priority: 1, path: '/api/*' });
    rule('g', forwardTo(['green', 1]), { priority: 2, host: '*.example' });
    expect((await fetchFrom(port, '/api/x?y=1')).body).toBe('blue');
    const host = { host: 'A.Example:80' };
    expect((await fetchFrom(port, '/api/x', host)).body).toBe('blue');
    expect((await fetchFrom(port, '/', host)).body).toBe('green');
    expect(await fetchFrom(port, '/')).toEqual({
      status: 404,
      body: 'no rule',
    });
  });

  it('leaves out unhealthy and draining targets, and fails open', async () => {
    const good = await target(says('good'));
    const bad = await target(says('bad'));
    const leaving = await target(says('leaving'));
    bad.state = 'unhealthy';
    leaving.state = 'draining';
    group('blue', [good, bad, leaving]);
    rule('r', forwardTo(['blue', 1]));
    const bodies = async () =>
      new Set([
        (await fetchFrom(port)).body,
        (await fetchFrom(port)).body,
        (await fetchFrom(port)).body,
      ]);
    expect(await bodies()).toEqual(new Set(['good']));
    good.state = 'unhealthy';
    expect(await bodies()).toEqual(new Set(['good', 'bad']));
  });

  it('counts what targets answer to their target group', async () => {
    const failing = await target((_request, response) => {
      response.statusCode = 500;
      response.end();
    });
    group('blue', [failing]);
    rule('r', forwardTo(['blue', 1]));
    expect((await fetchFrom(port)).status).toBe(500);
    expect(meter.seen).toEqual(['chosen', 'answered 500']);
    expect(failing.inFlight).toBe(0);
  });

  it('answers 503 itself when there is no target', async () => {
    group('blue', []);
    rule('r', forwardTo(['blue', 1]));
    expect((await fetchFrom(port)).status).toBe(503);
    expect(meter.seen).toEqual(['balancer 503']);
  });

  it('answers 502 itself when a target refuses or breaks off', async () => {
    const gone = await target(says('gone'));
    await new Promise(resolve => servers[0].close(resolve));
    group('blue', [gone]);
    rule('r', forwardTo(['blue', 1]));
    expect((await fetchFrom(port)).status).toBe(502);
    expect(meter.seen).toEqual(['chosen', 'connection error', 'balancer 502']);

    meter.seen.length = 0;
    const breaking = await target(request => request.socket.destroy());
    group('blue', [breaking]);
    expect((await fetchFrom(port)).status).toBe(502);
    expect(meter.seen).toEqual(['chosen', 'balancer 502']);
  });

  it('passes bodies and headers on, both ways', async () => {
    const echo = await target((request, response) => {
      response.setHeader('x-revision', 'orders:7');
      request.pipe(response);
    });
    group('blue', [echo]);
    rule('r', forwardTo(['blue', 1]));
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      body: 'hello',
    });
    expect(await answer.text()).toBe('hello');
    expect(answer.headers.get('x-revision')).toBe('orders:7');
  });

  it('listens on another port when the wanted one is taken', async () => {
    const other = await proxy.open('arn:other', port);
    expect(other).not.toBe(port);
    expect(other).toBeGreaterThan(1023);
  });
});
