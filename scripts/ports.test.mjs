import assert from 'node:assert/strict';
import net from 'node:net';
import test from 'node:test';
import { readPorts, requireFreePorts } from './ports.mjs';

const listen = host =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port: 0, host }, () => resolve(server));
  });

test('a variable changes a port, and the others keep theirs', () => {
  assert.deepEqual(readPorts({ PORTAL_PORT: '3100' }), {
    portal: 3100,
    backend: 7007,
    aws: 4566,
    github: 4569,
    control: 4567,
  });
});

for (const value of ['0', '70000', 'three']) {
  test(`PORTAL_PORT=${value} is refused by name`, () => {
    assert.throws(
      () => readPorts({ PORTAL_PORT: value }),
      /PORTAL_PORT=.* is not a port/,
    );
  });
}

test('a taken port is named, with the variable that chooses another', async t => {
  const server = await listen('127.0.0.1');
  t.after(() => server.close());
  const { port } = server.address();

  await assert.rejects(requireFreePorts({ portal: port }), {
    message: new RegExp(
      `Port ${port}, for the portal, is taken.*PORTAL_PORT=${
        port + 1
      } npm start`,
    ),
  });
});

test('free ports are accepted', async () => {
  const server = await listen('127.0.0.1');
  const { port } = server.address();
  await new Promise(resolve => server.close(resolve));

  await assert.doesNotReject(requireFreePorts({ portal: port }));
});
