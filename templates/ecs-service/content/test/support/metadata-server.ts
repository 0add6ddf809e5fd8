import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** What ECS tells a task that belongs to a service. */
export const TASK = {
  Cluster: 'arn:aws:ecs:eu-west-1:111122223333:cluster/platform',
  ServiceName: 'checkout-production',
  Family: 'checkout-production',
  Revision: '7',
  Limits: { CPU: 0.25, Memory: 512 },
  Containers: [
    { Name: 'logs', Image: 'collector:2' },
    { Name: 'app', Image: 'registry.example/checkout:1.4.2' },
  ],
};

/** Answers as the task metadata endpoint of ECS does. */
export async function startMetadataServer(
  t: TestContext,
  answer: (asked: number) => { status: number; body: unknown },
): Promise<string> {
  let asked = 0;
  const server = http.createServer((request, response) => {
    asked += 1;
    const isTask = request.url === '/v4/id/task';
    const { status, body } = isTask
      ? answer(asked)
      : { status: 404, body: null };
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/v4/id`;
}
