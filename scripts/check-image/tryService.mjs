import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { enter } from './enter.mjs';

const UP_WITHIN_MS = 15_000;
const GONE_WITHIN_MS = 10_000;

/** Fails unless it cannot write anywhere. */
const TRY_TO_WRITE = `
  const fs = require('node:fs');
  const folders = [process.cwd(), '/', '/tmp', '/var/tmp', '/run', '/home'];
  const written = folders.filter(folder => {
    try {
      fs.writeFileSync(folder + '/written', '');
      return true;
    } catch (error) {
      return error.code !== 'EROFS';
    }
  });
  console.log(JSON.stringify({ written, uid: process.getuid(), groups: process.getgroups() }));
`;

/** Runs the service of an image on a read-only root, as its user. */
export async function tryService({ report, config, files, VERSION }) {
  const port = await freePort();
  const env = {
    ...Object.fromEntries(
      (config.Env ?? []).map(text => text.split(/=(.*)/s).slice(0, 2)),
    ),
    // Reached from this machine only, and gone at once when it is told to go.
    HOST: '127.0.0.1',
    PORT: String(port),
    DRAIN_SECONDS: '0',
  };
  const inside = args => enter({ files, config, env, args });
  const health = () => inside(healthCommand(config.Healthcheck)).ended;
  const url = `http://127.0.0.1:${port}`;

  const tried = await inside(['node', '-e', TRY_TO_WRITE]).ended;
  report.check(
    'its user is in no group of root, and can write nowhere on a read-only root',
    writeProblems(tried),
  );
  const before = await health();
  report.check(
    'its health check fails while nothing runs',
    before.code === 0 ? ['it passes'] : [],
  );
  const service = inside([...(config.Entrypoint ?? []), ...(config.Cmd ?? [])]);
  try {
    await answers(`${url}/health`, service);
    report.check('it runs on a read-only root', []);
    const after = await health();
    report.check(
      'its health check passes while it runs',
      after.code === 0 ? [] : [after.output],
    );
    report.check('it serves its page and its version', [
      ...(await answerProblems(url, '/', '<!doctype html>')),
      ...(await answerProblems(url, '/api/version', VERSION)),
    ]);
    service.child.kill(config.StopSignal ?? 'SIGTERM');
    const { code, output } = await Promise.race([
      service.ended,
      sleep(GONE_WITHIN_MS, { code: 'nothing', output: '' }, { ref: false }),
    ]);
    report.check(
      'it ends by itself when it is told to',
      code === 0 ? [] : [`it ended with ${code}: ${output}`],
    );
  } catch (error) {
    report.check('it runs on a read-only root', [error.message]);
  } finally {
    service.child.kill('SIGKILL');
  }
}

function writeProblems({ code, output }) {
  if (code !== 0) return [output];
  const { written, uid, groups } = JSON.parse(output);
  return [
    ...written.map(folder => `it can write to ${folder}`),
    ...(uid === 0 || groups.includes(0) ? ['it is root'] : []),
  ];
}

/** As a container runtime takes it apart. */
export function healthCommand({ Test: [kind, ...args] = [] } = {}) {
  if (kind === 'CMD') return args;
  if (kind === 'CMD-SHELL') return ['/bin/sh', '-c', ...args];
  throw new Error('The image has no health check.');
}

async function answers(url, { ended }) {
  const state = { over: undefined };
  ended.then(result => (state.over = result));
  const deadline = Date.now() + UP_WITHIN_MS;
  while (Date.now() < deadline) {
    if (state.over) throw new Error(`it ended: ${state.over.output}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error(`${url} did not answer within ${UP_WITHIN_MS / 1000} s`);
}

async function answerProblems(url, place, text) {
  const answer = await fetch(`${url}${place}`);
  const body = await answer.text();
  return answer.ok && body.includes(text)
    ? []
    : [`${place} answers ${answer.status} without ${text}`];
}

function freePort() {
  return new Promise(resolve => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
