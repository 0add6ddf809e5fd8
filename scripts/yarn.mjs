// `node scripts/yarn.mjs ARGS…` runs Yarn with the right Node.
import { spawn } from 'node:child_process';
import { ensureToolchain } from './toolchain.mjs';

const { node, yarn, env } = ensureToolchain();
const child = spawn(node, [yarn, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
});
// The terminal sends Ctrl-C to the child too: wait for it, do not die before it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => child.kill(signal));
}
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
});
