// The ports that `npm start` listens on, each with the variable that changes it.
import net from 'node:net';

export const PORTS = {
  portal: { variable: 'PORTAL_PORT', default: 3000, what: 'the portal' },
  backend: {
    variable: 'PORTAL_BACKEND_PORT',
    default: 7007,
    what: "the portal's backend",
  },
  aws: {
    variable: 'SANDBOX_AWS_PORT',
    default: 4566,
    what: "the sandbox's AWS",
  },
  github: {
    variable: 'SANDBOX_GITHUB_PORT',
    default: 4569,
    what: "the sandbox's GitHub",
  },
  control: {
    variable: 'SANDBOX_CONTROL_PORT',
    default: 4567,
    what: "the sandbox's controls",
  },
};

/** @returns {Record<keyof typeof PORTS, number>} */
export function readPorts(env = process.env) {
  return Object.fromEntries(
    Object.entries(PORTS).map(([name, { variable, default: fallback }]) => {
      const port = Number(env[variable] || fallback);
      if (!Number.isInteger(port) || port < 1 || port > 65535) {
        throw new Error(
          `${variable}=${env[variable]} is not a port: give 1 to 65535.`,
        );
      }
      return [name, port];
    }),
  );
}

/** @throws naming each port that is taken and how to choose another one. */
export async function requireFreePorts(ports) {
  const taken = [];
  for (const [name, port] of Object.entries(ports)) {
    if (!(await isFree(port))) {
      const { variable, what } = PORTS[name];
      taken.push(
        `Port ${port}, for ${what}, is taken. Stop what listens there, or choose another: ${variable}=${
          port + 1
        } npm start`,
      );
    }
  }
  if (taken.length > 0) throw new Error(taken.join('\n'));
}

async function isFree(port) {
  // Both: a program that listens on ::1 only would take the browser's requests.
  for (const host of ['127.0.0.1', '::1']) {
    const error = await tryToListen(port, host);
    if (error?.code === 'EADDRINUSE' || error?.code === 'EACCES') return false;
  }
  return true;
}

function tryToListen(port, host) {
  return new Promise(resolve => {
    const server = net.createServer();
    server.once('error', resolve);
    server.listen({ port, host }, () => server.close(() => resolve(undefined)));
  });
}
