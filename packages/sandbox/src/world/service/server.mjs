/**
 * The service that every task of the sandbox runs: real HTTP, no dependency.
 * It reads who it is from the task metadata endpoint, as a service on ECS
 * does, and prints its metrics in embedded metric format every ten seconds of
 * world time. How it misbehaves comes from the runner over IPC.
 */
import http from 'node:http';
import { Emf } from './emf.mjs';
import { worldTime } from './world-time.mjs';

const CRASH_AFTER_WORLD_SECONDS = 2;
const SHUTDOWN_LIMIT_MS = 25_000;
// Longer than the balancer keeps an idle connection: it is the one to close.
const KEEP_ALIVE_MS = 120_000;

/** What an answer takes on average, as real work would; default nothing. */
const workMs = Number(process.env.WORK_MILLISECONDS ?? 0);
const time = worldTime(process.env.SANDBOX_CLOCK);
let behaviour = JSON.parse(process.env.SANDBOX_BEHAVIOUR ?? '{}');
// Errors are spaced evenly; starting half-way makes the first one come early.
let errorShare = 50;
let workShare = 0;
let isStopping = false;

function metadata(url) {
  return new Promise((resolve, reject) => {
    http
      .get(`${url}/task`, { agent: false, timeout: 5_000 }, response => {
        let text = '';
        response.on('data', chunk => (text += chunk));
        response.on('end', () => resolve(JSON.parse(text)));
      })
      .on('error', reject);
  });
}

const task = await metadata(process.env.ECS_CONTAINER_METADATA_URI_V4);
const cluster = task.Cluster.split('/').pop();
const revision = `${task.Family}:${task.Revision}`;
const image = task.Containers[0].Image;
const version =
  process.env.VERSION ?? /:([^:/@]+)(?:@|$)/.exec(image)?.[1] ?? 'unknown';
const headers = {
  'content-type': 'application/json',
  'x-version': version,
  'x-revision': revision,
};
const emf = new Emf({
  time,
  serviceName: `${cluster}/${task.ServiceName}`,
  revision,
  // Of a task without a limit: one.
  cpus: task.Limits?.CPU ?? 1,
});

function isNextAnError() {
  errorShare += behaviour.errorRatePercent ?? 0;
  if (errorShare < 100) return false;
  errorShare -= 100;
  return true;
}

/** Half to one and a half times the work, spread by the golden ratio. */
function nextDelayMs() {
  workShare = (workShare + 0.618034) % 1;
  return workMs * (0.5 + workShare) + (behaviour.latencySeconds ?? 0) * 1000;
}

function answer(response, status, body) {
  if (isStopping) response.setHeader('connection', 'close');
  const text = JSON.stringify(body);
  response.writeHead(status, {
    ...headers,
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

const server = http.createServer((request, response) => {
  request.resume();
  const path = request.url.split('?')[0];
  if (path === '/health' || path === '/ready') {
    if (behaviour.hang) return;
    const isUp = !behaviour.failHealth;
    answer(response, isUp ? 200 : 503, { status: isUp ? 'ok' : 'failing' });
    return;
  }
  const startedAt = performance.now();
  response.once('close', () => {
    const isError = !response.writableFinished || response.statusCode >= 500;
    emf.count((performance.now() - startedAt) / 1000, isError);
  });
  if (behaviour.hang) return;
  const respond = () => {
    if (isNextAnError()) answer(response, 500, { error: 'internal error' });
    else answer(response, 200, { service: task.ServiceName, version, path });
  };
  const delayMs = nextDelayMs();
  if (delayMs > 0) setTimeout(respond, delayMs);
  else respond();
});
server.keepAliveTimeout = KEEP_ALIVE_MS;
server.headersTimeout = KEEP_ALIVE_MS + 1_000;
server.requestTimeout = 0;

function crashIfTold() {
  if (!behaviour.crash) return;
  setTimeout(() => {
    if (!behaviour.crash) return;
    process.stdout.write('fatal: cannot go on\n', () => process.exit(1));
  }, time.realMs(CRASH_AFTER_WORLD_SECONDS));
}

process.on('message', message => {
  if (message.type === 'behaviour') {
    behaviour = message.behaviour;
    crashIfTold();
  } else if (message.type === 'clock') {
    time.set(message.clock);
    emf.reschedule();
  }
});
// Nobody is left to serve when the sandbox is gone.
process.on('disconnect', () => process.exit(0));

process.on('SIGTERM', () => {
  if (isStopping) return;
  isStopping = true;
  console.log('SIGTERM: finishing what is in flight');
  const leave = () => {
    emf.flush();
    process.stdout.write('', () => process.exit(0));
  };
  server.close(leave);
  server.closeIdleConnections();
  setTimeout(leave, behaviour.hang ? 0 : SHUTDOWN_LIMIT_MS).unref();
});
// Ctrl-C reaches the whole process group; the sandbox decides who stops.
process.on('SIGINT', () => undefined);

server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  const { port } = server.address();
  console.log(`${revision} (${version}) listens on port ${port}`);
  process.send?.({ type: 'listening', port });
  emf.reschedule();
  crashIfTold();
});
