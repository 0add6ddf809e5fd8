import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AwsRelay } from './aws-relay';

let aws: Server;
let relay: AwsRelay;
let url: string;

beforeEach(async () => {
  aws = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    response.writeHead(202, { 'x-target': request.headers['x-amz-target'] });
    response.end(`${request.method} ${Buffer.concat(chunks)}`);
  });
  await new Promise<void>(resolve => {
    aws.listen(0, '127.0.0.1', resolve);
  });
  relay = new AwsRelay(
    `http://127.0.0.1:${(aws.address() as AddressInfo).port}`,
  );
  url = await relay.listen();
});

afterEach(async () => {
  await relay.close();
  aws.closeAllConnections();
  await new Promise(resolve => aws.close(resolve));
});

function call(body: string) {
  return fetch(url, {
    method: 'POST',
    headers: { 'x-amz-target': 'Ecs.DescribeServices' },
    body,
  });
}

it('passes a call on whole, and counts it', async () => {
  const answer = await call('{"cluster":"platform"}');
  expect(answer.status).toBe(202);
  expect(answer.headers.get('x-target')).toBe('Ecs.DescribeServices');
  await expect(answer.text()).resolves.toBe('POST {"cluster":"platform"}');
  expect(relay.calls).toBe(1);
});

it('keeps calls waiting while it holds, and passes them on then', async () => {
  relay.hold();
  const answers = Promise.all([call('1'), call('2')]);
  while (relay.waiting < 2) {
    await new Promise(resolve => setTimeout(resolve, 5));
  }
  expect(relay.calls).toBe(2);
  relay.release();
  const texts = (await answers).map(answer => answer.text());
  await expect(Promise.all(texts)).resolves.toEqual(['POST 1', 'POST 2']);
  expect(relay.waiting).toBe(0);
});
