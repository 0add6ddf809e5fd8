import {
  DescribeTaskDefinitionCommand,
  ListTagsForResourceCommand,
  RegisterTaskDefinitionCommand,
  Tag,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-ecs';
import { createFixture } from '../testing/fixture';

async function tagged() {
  const f = createFixture();
  await f.started();
  const resourceArn = (await f.service()).serviceArn ?? '';
  return {
    f,
    resourceArn,
    tag: (tags: Tag[], arn = resourceArn) =>
      f.ecs.send(new TagResourceCommand({ resourceArn: arn, tags })),
  };
}

describe('tags', () => {
  it('are added, replaced, taken away and listed', async () => {
    const { f, resourceArn, tag } = await tagged();
    await tag([
      { key: 'canary-portal:driver', value: 'run-1/1767' },
      { key: 'team', value: 'orders' },
    ]);
    await tag([{ key: 'canary-portal:driver', value: 'run-2/1768' }]);
    await f.ecs.send(
      new UntagResourceCommand({ resourceArn, tagKeys: ['team', 'absent'] }),
    );
    const { tags } = await f.ecs.send(
      new ListTagsForResourceCommand({ resourceArn }),
    );
    expect(tags).toEqual([
      { key: 'canary-portal:driver', value: 'run-2/1768' },
    ]);
    expect((await f.service()).tags).toEqual(tags);
  });

  it.each([
    ['a percent sign', { key: 'plan', value: '5%' }],
    ['brackets', { key: 'actor', value: 'dependabot[bot]' }],
    ['a key of 129 characters', { key: 'k'.repeat(129), value: '' }],
    ['a value of 257 characters', { key: 'k', value: 'v'.repeat(257) }],
    ['the reserved prefix', { key: 'aws:name', value: '' }],
    ['an empty key', { key: '', value: '' }],
  ])('with %s are refused', async (_, bad) => {
    const { tag } = await tagged();
    await expect(tag([bad])).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
  });

  it('take the longest key and value, and letters of any script', async () => {
    const { tag } = await tagged();
    await expect(
      tag([{ key: 'k'.repeat(128), value: '배포 + - = . _ : / @' }]),
    ).resolves.toEqual({});
    await expect(tag([{ key: 'v', value: 'v'.repeat(256) }])).resolves.toEqual(
      {},
    );
  });

  it('are at most fifty on a resource', async () => {
    const { tag } = await tagged();
    const some = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => ({
        key: `key-${from + i}`,
        value: 'v',
      }));
    await tag(some(0, 50));
    await expect(tag(some(50, 1))).rejects.toMatchObject({
      name: 'LimitExceededException',
    });
    await expect(tag(some(0, 50))).resolves.toEqual({});
  });

  it('cannot be put on the short form of an ARN, or on what is not there', async () => {
    const { tag, resourceArn } = await tagged();
    await expect(
      tag([{ key: 'k', value: 'v' }], resourceArn.replace('platform/', '')),
    ).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining('Long arn format'),
    });
    await expect(
      tag([{ key: 'k', value: 'v' }], `${resourceArn}x`),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('come with a task definition only when they are asked for', async () => {
    const { f } = await tagged();
    const tags = [{ key: 'canary-portal:version', value: '3.0.0' }];
    const { taskDefinition } = await f.ecs.send(
      new RegisterTaskDefinitionCommand({
        family: 'orders',
        containerDefinitions: [{ name: 'app', image: 'orders:3.0.0' }],
        tags,
      }),
    );
    const describe = (include: 'TAGS'[]) =>
      f.ecs.send(
        new DescribeTaskDefinitionCommand({
          taskDefinition: taskDefinition?.taskDefinitionArn,
          include,
        }),
      );
    expect((await describe(['TAGS'])).tags).toEqual(tags);
    expect((await describe([])).tags).toBeUndefined();
  });
});
