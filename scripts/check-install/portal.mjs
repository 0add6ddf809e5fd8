// A freshly generated Backstage portal, as somebody else would have it.
import fs from 'node:fs';
import path from 'node:path';
import { runLogged } from '../run.mjs';
import { root } from '../toolchain.mjs';
import { applyEdit, readSteps } from './readme.mjs';

// The generator of the Backstage release that this repository is held at.
const CREATE_APP = '@backstage/create-app@0.9.2';

/** Generates a portal and installs our plugins as README.md says. */
export async function makePortal({ env, folder, legacy, registryUrl, ports }) {
  const portal = path.join(folder, legacy ? 'legacy-portal' : 'new-portal');
  const must = (command, args, cwd) =>
    runLogged(command, args, {
      cwd,
      env: { ...env, BACKSTAGE_APP_NAME: 'portal' },
      log: `${portal}.log`,
    });
  await must(
    'npx',
    [
      '--yes',
      CREATE_APP,
      '--skip-install',
      '--path',
      portal,
      ...(legacy ? ['--legacy'] : []),
    ],
    folder,
  );
  suitMachine(portal, registryUrl);

  let annotations;
  for (const step of readSteps()) {
    if (step.legacy && !legacy) continue;
    if (step.kind === 'annotations') annotations = step.code;
    else if (step.kind === 'edit') applyEdit(portal, step);
    else {
      for (const line of step.code.trim().split('\n')) {
        const [command, ...args] = line.split(' ');
        await must(command, args, portal);
      }
    }
  }
  addService(portal, annotations, ports);
  await must('yarn', ['tsc'], portal);
  return portal;
}

/**
 * What has nothing to do with our plugins: nothing is compiled, and packages that
 * are broken on npm are held where they work.
 */
function suitMachine(portal, registryUrl) {
  fs.appendFileSync(
    path.join(portal, '.yarnrc.yml'),
    `
enableScripts: false
enableTelemetry: false
enableImmutableInstalls: false
# Yarn 4.13 crashes when it retries: "onCancel was attached after …".
httpRetry: 0
npmScopes:
  canary-portal: { npmRegistryServer: '${registryUrl}' }
  backstage: { npmRegistryServer: '${registryUrl}' }
unsafeHttpWhitelist: ['127.0.0.1']
`,
  );
  const { resolutions } = readJson(path.join(root, 'package.json'));
  const file = path.join(portal, 'package.json');
  const manifest = readJson(file);
  manifest.resolutions = {
    ...manifest.resolutions,
    ...Object.fromEntries(
      Object.entries(resolutions).filter(([name]) => !isBackstage(name)),
    ),
  };
  fs.writeFileSync(file, JSON.stringify(manifest, null, 2));
}

const isBackstage = name => name.startsWith('@backstage/');

/** A service with the README's annotation, and ports that are free. */
function addService(portal, annotations, ports) {
  const entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    spec: { type: 'service', lifecycle: 'production', owner: 'guests' },
  };
  fs.writeFileSync(
    path.join(portal, 'orders.yaml'),
    `${annotations}  name: orders\n${toYaml(entity)}`,
  );
  fs.writeFileSync(
    path.join(portal, 'app-config.local.yaml'),
    toYaml({
      app: { baseUrl: `http://localhost:${ports.portal}` },
      backend: {
        baseUrl: `http://localhost:${ports.backend}`,
        listen: { port: ports.backend, host: '127.0.0.1' },
        cors: { origin: `http://localhost:${ports.portal}` },
      },
      catalog: { locations: [{ type: 'file', target: '../../orders.yaml' }] },
    }),
  );
}

/** JSON is YAML; only the top level needs to be joined to other YAML. */
function toYaml(object) {
  return Object.entries(object)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
