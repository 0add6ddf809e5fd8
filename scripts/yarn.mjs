// `node scripts/yarn.mjs ARGS…` runs Yarn with the right Node.
import { spawn } from 'node:child_process';
import { ensureToolchain, registryEnvironment } from './toolchain.mjs';

const FETCHING = [undefined, 'add', 'dlx', 'install', 'up'];

const args = process.argv.slice(2);
const { node, yarn, env } = ensureToolchain();
const child = spawn(node, [yarn, ...args], {
  stdio: 'inherit',
  env: FETCHING.includes(args[0]) ? { ...env, ...registryEnvironment() } : env,
});
// The terminal sends Ctrl-C to the child too: wait for it, do not die before it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => child.kill(signal));
}
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
});
