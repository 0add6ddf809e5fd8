import * as sdk from '@aws-sdk/client-ecr';
import { VirtualClock } from '../../clock/virtual-clock';
import { checkedOperations } from '../../wire/testing/schema-check';
import { ImageRegistry, parseImageReference } from './image-registry';
import { createEcr } from './service';

function setUp() {
  const clock = new VirtualClock();
  const accountId = '111122223333';
  const registry = new ImageRegistry({ clock, accountId, region: 'eu-west-1' });
  const operations = checkedOperations(createEcr(registry).operations, {
    ...sdk,
  });
  const call = async (name: string, input: Record<string, unknown>) =>
    operations[name](input);
  return { registry, call };
}

const repositoryName = 'orders';
const host = '111122223333.dkr.ecr.eu-west-1.amazonaws.com';

describe('ECR', () => {
  it('resolves a tag to the digest of the image that was pushed under it', async () => {
    const { registry, call } = setUp();
    await call('CreateRepository', { repositoryName });
    await call('PutImage', {
      repositoryName,
      imageManifest: '{"v":1}',
      imageTag: '1.0.0',
    });
    const digest = registry.digest(`${host}/orders:1.0.0`);
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(registry.digest(`${host}/orders@${digest}`)).toBe(digest);
    expect(
      await call('DescribeImages', {
        repositoryName,
        imageIds: [{ imageTag: '1.0.0' }],
      }),
    ).toMatchObject({ imageDetails: [{ imageDigest: digest }] });
    expect(
      await call('BatchGetImage', {
        repositoryName,
        imageIds: [{ imageTag: '1.0.0' }, { imageTag: '9' }],
      }),
    ).toMatchObject({
      images: [{ imageId: { imageDigest: digest, imageTag: '1.0.0' } }],
      failures: [{ failureCode: 'ImageNotFound' }],
    });
  });

  it('moves a tag to the image that was pushed last', async () => {
    const { registry, call } = setUp();
    await call('CreateRepository', { repositoryName });
    registry.push('orders', 'one', 'latest');
    const second = registry.push('orders', 'two', 'latest');
    expect(registry.digest(`${host}/orders`)).toBe(second.digest);
  });

  it('moves no tag that is immutable', async () => {
    const { call } = setUp();
    const imageTagMutability = 'IMMUTABLE';
    await call('CreateRepository', { repositoryName, imageTagMutability });
    const push = (imageManifest: string) =>
      call('PutImage', { repositoryName, imageManifest, imageTag: '1.0.0' });
    await push('{"v":1}');
    await expect(push('{"v":2}')).rejects.toMatchObject({
      name: 'ImageTagAlreadyExistsException',
    });
  });

  it('logs in whoever asks', async () => {
    const { call } = setUp();
    expect(await call('GetAuthorizationToken', {})).toMatchObject({
      authorizationData: [{ proxyEndpoint: `https://${host}` }],
    });
  });

  it('has no image that was not pushed, and any image of other registries', () => {
    const { registry } = setUp();
    registry.createRepository('orders');
    expect(registry.digest(`${host}/orders:1`)).toBeUndefined();
    expect(registry.digest(`${host}/other:1`)).toBeUndefined();
    expect(registry.digest('public.example/nginx:1')).toMatch(/^sha256:/);
  });

  it('answers with the documented errors', async () => {
    const { registry, call } = setUp();
    await expect(
      call('DescribeImages', { repositoryName: 'gone' }),
    ).rejects.toMatchObject({ name: 'RepositoryNotFoundException' });
    registry.createRepository('orders');
    await expect(
      call('DescribeImages', {
        repositoryName,
        imageIds: [{ imageTag: '1' }],
      }),
    ).rejects.toMatchObject({ name: 'ImageNotFoundException' });
    registry.push('orders', 'm', '1');
    await expect(
      call('PutImage', { repositoryName, imageManifest: 'm', imageTag: '1' }),
    ).rejects.toMatchObject({ name: 'ImageAlreadyExistsException' });
  });
});

describe('parseImageReference', () => {
  it.each([
    ['a.example/team/app:1.2', 'a.example', 'team/app', '1.2'],
    ['localhost:5000/app', 'localhost:5000', 'app', 'latest'],
    ['app', undefined, 'app', 'latest'],
    ['team/app:2', undefined, 'team/app', '2'],
  ])('takes %s apart', (reference, registry, repository, tag) => {
    expect(parseImageReference(reference)).toMatchObject({
      host: registry,
      repository,
      tag,
    });
  });
});
