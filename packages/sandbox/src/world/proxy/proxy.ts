import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import { ListenerPorts } from '../../aws/elbv2/load-balancers';
import { ElbState } from '../../aws/elbv2/state';
import { listenOnLoopback } from '../../wire/loopback';
import { PacedClock, realTimeoutMs } from '../paced-clock';
import { RequestMeter } from '../metrics/request-meter';
import { answerPlain, forward } from './forward';
import { chooseTarget, ListenerRouting } from './routing';

const FIRST_UNPRIVILEGED_PORT = 1024;
/** Slow answers are measured in real seconds, so the limit has a floor. */
const IDLE_TIMEOUT_FLOOR_MS = 10_000;
const CLIENT_KEEP_ALIVE_MS = 75_000;

async function listen(server: Server, port: number): Promise<number> {
  return Number(new URL(await listenOnLoopback(server, { port })).port);
}

/** The load balancers' traffic: one loopback HTTP server per listener. */
export class Proxy implements ListenerPorts {
  private readonly servers = new Map<string, Server>();
  private readonly state: ElbState;
  private readonly clock: PacedClock;
  private readonly meter: RequestMeter;
  private readonly idleTimeoutSeconds: number;

  constructor(options: {
    state: ElbState;
    clock: PacedClock;
    meter: RequestMeter;
    /** World seconds; an ALB's default is 60. */
    idleTimeoutSeconds?: number;
  }) {
    this.state = options.state;
    this.clock = options.clock;
    this.meter = options.meter;
    this.idleTimeoutSeconds = options.idleTimeoutSeconds ?? 60;
  }

  async open(listenerArn: string, wantedPort: number): Promise<number> {
    const routing = new ListenerRouting(this.state, listenerArn);
    const server = createServer((incoming, response) => {
      this.serve(listenerArn, routing, incoming, response).catch(() =>
        answerPlain(response, 500, '500 Internal Server Error'),
      );
    });
    server.keepAliveTimeout = CLIENT_KEEP_ALIVE_MS;
    server.requestTimeout = 0;
    this.servers.set(listenerArn, server);
    const wanted = wantedPort < FIRST_UNPRIVILEGED_PORT ? 0 : wantedPort;
    try {
      return await listen(server, wanted);
    } catch (error) {
      // Many balancers may want one port, and loopback has it once.
      if (wanted === 0) throw error;
      return listen(server, 0);
    }
  }

  async close(listenerArn: string): Promise<void> {
    const server = this.servers.get(listenerArn);
    if (!server) return;
    this.servers.delete(listenerArn);
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.servers.keys()].map(arn => this.close(arn)));
  }

  private async serve(
    listenerArn: string,
    routing: ListenerRouting,
    incoming: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const path = (incoming.url ?? '/').split('?')[0];
    const host = (incoming.headers.host ?? '').split(':')[0];
    const balancerArn = this.state.listeners.get(listenerArn)?.loadBalancerArn;
    const route = routing.route(host, path);
    if (route && 'statusCode' in route) {
      answerPlain(response, route.statusCode, route.body);
      return;
    }
    const target = route && chooseTarget(route);
    if (!route || !target || balancerArn === undefined) {
      incoming.resume();
      answerPlain(response, 503, '503 Service Temporarily Unavailable');
      if (balancerArn) this.meter.balancerError(balancerArn, 503);
      return;
    }
    this.meter.chosen(balancerArn, route.arn);
    target.inFlight += 1;
    try {
      const limit = realTimeoutMs(
        this.clock,
        this.idleTimeoutSeconds,
        IDLE_TIMEOUT_FLOOR_MS,
      );
      const outcome = await forward(incoming, response, target, limit);
      if (outcome.kind === 'answered') {
        const { status, seconds } = outcome;
        this.meter.answered(balancerArn, route.arn, status, seconds);
      } else if (outcome.kind === 'connection-error') {
        this.meter.connectionError(balancerArn, route.arn);
        this.meter.balancerError(balancerArn, 502);
      } else if (outcome.kind === 'broken') {
        this.meter.balancerError(balancerArn, 502);
      } else if (outcome.kind === 'timeout') {
        this.meter.balancerError(balancerArn, 504);
      } else {
        this.meter.clientGone(balancerArn);
      }
    } finally {
      target.inFlight -= 1;
    }
  }
}
