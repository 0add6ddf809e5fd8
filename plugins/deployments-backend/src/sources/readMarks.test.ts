import type { DescribeServicesCommandInput } from '@aws-sdk/client-ecs';
import { readMarks } from './readMarks';

const arnOf = (n: number, cluster = 'platform') =>
  `arn:aws:ecs:eu-west-1:111122223333:service/${cluster}/service-${n}`;

function clientsAnswering(
  services: { serviceArn: string; [key: string]: unknown }[],
) {
  const inputs: DescribeServicesCommandInput[] = [];
  const send = async ({ input }: { input: DescribeServicesCommandInput }) => {
    inputs.push(input);
    return {
      services: services.filter(s => input.services?.includes(s.serviceArn)),
    };
  };
  return { inputs, clients: { ecs: { send } as never } };
}

describe('marks', () => {
  it('take one call for ten services of a cluster', async () => {
    const arns = Array.from({ length: 12 }, (_, n) => arnOf(n));
    const others = [arnOf(1, 'other')];
    const { clients, inputs } = clientsAnswering([]);

    await readMarks(clients, [...arns, ...others]);

    expect(inputs.map(i => [i.cluster, i.services?.length])).toEqual([
      ['platform', 10],
      ['platform', 2],
      ['other', 1],
    ]);
    expect(inputs[0].include).toEqual(['TAGS']);
  });

  it('stay while nothing changes, whatever the order of the tags', async () => {
    const tags = [
      { key: 'a', value: '1' },
      { key: 'b', value: '2' },
    ];
    const service = { serviceArn: arnOf(1), status: 'ACTIVE', runningCount: 2 };
    const first = clientsAnswering([{ ...service, tags }]);
    const second = clientsAnswering([
      { ...service, tags: [...tags].reverse() },
    ]);

    expect(await readMarks(first.clients, [arnOf(1)])).toEqual(
      await readMarks(second.clients, [arnOf(1)]),
    );
  });

  it.each([
    ['a task stops', { runningCount: 1 }],
    ['a deployment begins', { currentServiceDeployment: 'arn:x' }],
    ['a tag is written', { tags: [{ key: 'canary-portal:ack', value: '1' }] }],
    ['an event happens', { events: [{ id: 'e1' }] }],
  ])('change when %s', async (_, change) => {
    const service = { serviceArn: arnOf(1), status: 'ACTIVE', runningCount: 2 };
    const before = clientsAnswering([service]);
    const after = clientsAnswering([{ ...service, ...change }]);

    expect(await readMarks(before.clients, [arnOf(1)])).not.toEqual(
      await readMarks(after.clients, [arnOf(1)]),
    );
  });

  it('are null for services that are not there, or were deleted', async () => {
    const { clients } = clientsAnswering([
      { serviceArn: arnOf(2), status: 'INACTIVE' },
    ]);
    expect(await readMarks(clients, [arnOf(1), arnOf(2)])).toEqual(
      new Map([
        [arnOf(1), null],
        [arnOf(2), null],
      ]),
    );
  });
});
