// `npm start`: the portal on the sandbox, from nothing. Ctrl-C ends all of it.
import fs from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { readPorts, requireFreePorts } from './ports.mjs';
import { Processes } from './processes.mjs';
import { run } from './run.mjs';
import { root } from './toolchain.mjs';
import { waitForHttp } from './wait.mjs';

const USAGE = `npm start            the portal on the sandbox
npm start -- --legacy  with Backstage's old frontend system
npm start -- --fresh   forget what earlier runs left in .data`;

const READY_WITHIN_MS = 300_000;

const options = readOptions(process.argv.slice(2));
const data = path.join(root, '.data');
const repositories = path.join(data, 'repositories');
const stacks = path.join(data, 'stacks');
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');

async function main() {
  const { node, env: base } = ensureInstalled();
  const ports = readPorts();
  await requireFreePorts(ports);
  if (options.fresh) fs.rmSync(data, { recursive: true, force: true });
  fs.mkdirSync(path.join(data, 'portal'), { recursive: true });

  const awsUrl = `http://127.0.0.1:${ports.aws}`;
  const url = `http://localhost:${ports.portal}`;
  const env = {
    ...base,
    PORTAL_PORT: String(ports.portal),
    PORTAL_BACKEND_PORT: String(ports.backend),
    SANDBOX_AWS_PORT: String(ports.aws),
    SANDBOX_GITHUB_PORT: String(ports.github),
    SANDBOX_CONTROL_PORT: String(ports.control),
    // Whatever account this machine may have, nothing here can reach it.
    AWS_ENDPOINT_URL: awsUrl,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'sandbox',
    AWS_SECRET_ACCESS_KEY: 'sandbox',
    AWS_SESSION_TOKEN: '',
    AWS_PROFILE: '',
    AWS_EC2_METADATA_DISABLED: 'true',
  };

  const processes = new Processes(path.join(data, 'logs'));
  const interrupted = untilInterrupted(processes);
  try {
    await Promise.race([
      launch({ processes, node, env, ports, url }),
      processes.failure,
      interrupted,
    ]);
    await Promise.race([processes.failure, interrupted]);
  } finally {
    console.log('Stopping …');
    await processes.stop();
  }
}

async function launch({ processes, node, env, ports, url }) {
  const began = Date.now();
  const say = text =>
    console.log(
      `${String(Math.round((Date.now() - began) / 1000)).padStart(
        4,
      )} s  ${text}`,
    );
  const start = (name, args, cwd, onLine) =>
    processes.start(name, node, args, {
      cwd: path.join(root, cwd),
      env,
      onLine,
    });

  say(
    'Starting the sandbox: an AWS and a GitHub on this machine, with three services',
  );
  await Promise.all([
    writeStacks(node, env, ports),
    writeRepositories(node, env),
  ]);
  await new Promise(resolve =>
    start('sandbox', sandboxArguments(ports), '.', line => {
      const { ready, demo } = readReport(line);
      if (ready) resolve();
      if (demo) say(`In the sandbox: ${demo}`);
    }),
  );

  say(`Starting the portal${options.legacy ? ' (old frontend system)' : ''}`);
  start('backend', backstageStart, 'packages/backend');
  const frontend = options.legacy ? 'packages/app-legacy' : 'packages/app';
  start('frontend', backstageStart, frontend);
  const backend = `http://localhost:${ports.backend}`;
  await Promise.all([
    waitForHttp(`${backend}/.backstage/health/v1/readiness`, READY_WITHIN_MS)
      .then(() => say('The backend is up; the catalog is being read'))
      // Nobody can sign in before the catalog knows them.
      .then(() =>
        waitForHttp(`${backend}/api/auth/sandbox/refresh`, READY_WITHIN_MS, {
          'x-sandbox-persona': 'viewer',
        }),
      ),
    waitForHttp(url, READY_WITHIN_MS).then(() => say('The frontend is up')),
  ]);

  console.log(`
  Open ${url}, choose a persona, open "orders" and its tab Deployments.
  Break it on purpose: see the README. Logs are in .data/logs. Ctrl-C stops all.
`);
}

const backstageStart = [
  path.join(root, 'node_modules/@backstage/cli/bin/backstage-cli'),
  'package',
  'start',
  ...['app-config.yaml', 'app-config.sandbox.yaml'].flatMap(file => [
    '--config',
    path.join(root, file),
  ]),
];

/** The CloudFormation templates of the account; done when they have changed. */
async function writeStacks(node, env, ports) {
  const script = 'templates/src/sandbox-stacks.ts';
  const args = [tsx, script, stacks, `localhost:${ports.github}`];
  const options = { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] };
  if ((await run(node, args, options)) !== 0) {
    throw new Error('The infrastructure of the sandbox could not be written.');
  }
}

/** What the services' repositories are made of; done once. */
async function writeRepositories(node, env) {
  const args = [tsx, 'templates/src/sandbox-repositories.ts', repositories];
  const options = { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] };
  if ((await run(node, args, options)) !== 0) {
    throw new Error('The repositories of the sandbox could not be written.');
  }
}

function sandboxArguments(ports) {
  return [
    tsx,
    'packages/sandbox/src/cli/main.ts',
    'serve',
    '--aws-port',
    String(ports.aws),
    '--github-port',
    String(ports.github),
    '--control-port',
    String(ports.control),
    '--data-dir',
    path.join(data, 'sandbox'),
    '--stacks',
    stacks,
    '--repositories',
    repositories,
    '--demo',
  ];
}

/** What a line of the sandbox says, if it is one of its reports. */
function readReport(line) {
  try {
    return JSON.parse(line) ?? {};
  } catch {
    return {};
  }
}

/** Resolves at the first Ctrl-C; a second one ends everything at once. */
function untilInterrupted(processes) {
  return new Promise(resolve => {
    let times = 0;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => {
        times += 1;
        if (times > 1) {
          processes.kill();
          process.exit(130);
        }
        process.exitCode = signal === 'SIGINT' ? 130 : 143;
        resolve();
      });
    }
  });
}

function readOptions(args) {
  const unknown = args.filter(arg => !['--legacy', '--fresh'].includes(arg));
  if (unknown.length > 0) {
    console.error(
      `${
        unknown.includes('--help') ? '' : `Unknown: ${unknown.join(' ')}\n`
      }${USAGE}`,
    );
    process.exit(unknown.includes('--help') ? 0 : 2);
  }
  return { legacy: args.includes('--legacy'), fresh: args.includes('--fresh') };
}

try {
  await main();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
