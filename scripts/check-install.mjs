// `npm run check:install`: packs the publishable packages, installs them into a
// freshly generated Backstage (on the new and the old frontend system), following
// README.md literally, and looks at the tab. `-- --keep` keeps the portals.
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { seeTab } from './check-install/browser.mjs';
import { packAll } from './check-install/pack.mjs';
import { makePortal } from './check-install/portal.mjs';
import { startRegistry } from './check-install/registry.mjs';
import { ensureInstalled } from './install.mjs';
import { Processes } from './processes.mjs';
import { fail, registryEnvironment } from './toolchain.mjs';
import { waitForHttp } from './wait.mjs';

const UP_WITHIN_MS = 240_000;

let running;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    running?.kill();
    process.exit(130);
  });
}

const toolchain = ensureInstalled();
const env = { ...toolchain.env, ...registryEnvironment() };
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'canary-portal-install-'));
console.log('Packing the publishable packages …');
const packed = await packAll(toolchain, folder).catch(error =>
  fail(error.message),
);
const registry = await startRegistry(packed);
let failed = 0;
try {
  for (const legacy of [false, true]) {
    const name = legacy ? 'old frontend system' : 'new frontend system';
    console.log(`Making a Backstage on the ${name} …`);
    try {
      await check(legacy);
      console.log(`✓ ${name}: the tab renders`);
    } catch (error) {
      failed += 1;
      console.error(`✗ ${name}: ${error.message}`);
    }
  }
} finally {
  registry.close();
  if (process.argv.includes('--keep')) console.log(`Kept: ${folder}`);
  else fs.rmSync(folder, { recursive: true, force: true });
}
console.log(`${2 - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function check(legacy) {
  const ports = { portal: await freePort(), backend: await freePort() };
  const portal = await makePortal({
    env,
    folder,
    legacy,
    registryUrl: registry.url,
    ports,
  });
  const processes = new Processes(path.join(portal, 'logs'));
  processes.start('portal', 'yarn', ['start'], {
    cwd: portal,
    env,
  });
  running = processes;
  try {
    const up = Promise.all([
      waitForHttp(`http://localhost:${ports.portal}`, UP_WITHIN_MS),
      waitForHttp(
        `http://localhost:${ports.backend}/.backstage/health/v1/readiness`,
        UP_WITHIN_MS,
      ),
    ]);
    await Promise.race([up, processes.failure]);
    await seeTab(
      `http://localhost:${ports.portal}`,
      path.join(folder, `${legacy ? 'legacy' : 'new'}.png`),
    );
  } finally {
    await processes.stop();
  }
}

function freePort() {
  return new Promise(resolve => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
