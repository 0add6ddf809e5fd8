import { AwsError } from '../../wire/aws-error';
import { WireService } from '../../wire/service';
import {
  Input,
  optionalNumber,
  optionalText,
  page,
  records,
  requiredText,
  texts,
} from '../input';
import { ImageRegistry, RegistryImage, sha256 } from './image-registry';
import { ecrPermissions } from './permissions';

const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
const IMAGE_BYTES = 48_000_000;
const TOKEN_MS = 12 * 3_600_000;

function matches(image: RegistryImage, id: Input): boolean {
  const digest = optionalText(id, 'imageDigest');
  const tag = optionalText(id, 'imageTag');
  return (
    (digest !== undefined || tag !== undefined) &&
    (digest === undefined || image.digest === digest) &&
    (tag === undefined || image.tags.includes(tag))
  );
}

function checkRegistryId(registry: ImageRegistry, input: Input): void {
  const id = optionalText(input, 'registryId');
  if (id !== undefined && id !== registry.accountId) {
    throw new AwsError(
      'RepositoryNotFoundException',
      `The registry with id '${id}' does not exist`,
    );
  }
}

/** ECR over AWS JSON 1.1: as much as resolving and declaring images needs. */
export function createEcr(registry: ImageRegistry): WireService {
  const find = (input: Input) => {
    checkRegistryId(registry, input);
    return registry.repository(requiredText(input, 'repositoryName'));
  };
  const repositoryView = ({
    name,
    createdAt,
    tagMutability,
  }: ReturnType<ImageRegistry['repository']>) => ({
    repositoryArn: `arn:aws:ecr:${registry.host.split('.')[3]}:${
      registry.accountId
    }:repository/${name}`,
    registryId: registry.accountId,
    repositoryName: name,
    repositoryUri: `${registry.host}/${name}`,
    createdAt: new Date(createdAt),
    imageTagMutability: tagMutability,
  });
  const imageView = (image: RegistryImage, tag?: string) => ({
    registryId: registry.accountId,
    repositoryName: image.repository,
    imageId: { imageDigest: image.digest, imageTag: tag },
    imageManifest: image.manifest,
    imageManifestMediaType: MANIFEST_TYPE,
  });

  return {
    name: 'ecr',
    protocol: {
      kind: 'json',
      version: '1.1',
      targetPrefix: 'AmazonEC2ContainerRegistry_V20150921',
    },
    permissions: ecrPermissions,
    operations: {
      GetAuthorizationToken: () => ({
        authorizationData: [
          {
            authorizationToken: Buffer.from('AWS:sandbox').toString('base64'),
            expiresAt: new Date(registry.now() + TOKEN_MS),
            proxyEndpoint: `https://${registry.host}`,
          },
        ],
      }),

      CreateRepository: input => ({
        repository: repositoryView(
          registry.createRepository(
            requiredText(input, 'repositoryName'),
            optionalText(input, 'imageTagMutability') === 'IMMUTABLE'
              ? 'IMMUTABLE'
              : 'MUTABLE',
          ),
        ),
      }),

      DescribeRepositories(input) {
        const names = texts(input, 'repositoryNames');
        const found =
          names.length > 0
            ? names.map(name => registry.repository(name))
            : registry.all();
        return { repositories: found.map(repositoryView) };
      },

      DescribeImages(input) {
        const { name, images } = find(input);
        const ids = records(input, 'imageIds');
        for (const id of ids) {
          if (!images.some(image => matches(image, id))) {
            throw new AwsError(
              'ImageNotFoundException',
              `The image with imageId {imageDigest:'${
                id.imageDigest ?? null
              }', ` +
                `imageTag:'${
                  id.imageTag ?? null
                }'} does not exist within the ` +
                `repository with name '${name}' in the registry with id ` +
                `'${registry.accountId}'`,
            );
          }
        }
        const found = images.filter(
          image => ids.length === 0 || ids.some(id => matches(image, id)),
        );
        const size = optionalNumber(input, 'maxResults') ?? 100;
        const token = optionalText(input, 'nextToken');
        const { items, next } = page(found, token, size);
        return {
          imageDetails: items.map(image => ({
            registryId: registry.accountId,
            repositoryName: name,
            imageDigest: image.digest,
            imageTags: image.tags.length > 0 ? image.tags : undefined,
            imageSizeInBytes: IMAGE_BYTES,
            imagePushedAt: new Date(image.pushedAt),
            imageManifestMediaType: MANIFEST_TYPE,
          })),
          nextToken: next,
        };
      },

      BatchGetImage(input) {
        const { images } = find(input);
        const found: unknown[] = [];
        const failures: unknown[] = [];
        for (const id of records(input, 'imageIds')) {
          const image = images.find(candidate => matches(candidate, id));
          if (image) found.push(imageView(image, optionalText(id, 'imageTag')));
          else {
            failures.push({
              imageId: id,
              failureCode: 'ImageNotFound',
              failureReason: 'Requested image not found',
            });
          }
        }
        return { images: found, failures };
      },

      PutImage(input) {
        const repository = find(input);
        const manifest = requiredText(input, 'imageManifest');
        const tag = optionalText(input, 'imageTag');
        const digest = sha256(manifest);
        const isThere = repository.images.some(
          image =>
            image.digest === digest &&
            (tag === undefined || image.tags.includes(tag)),
        );
        if (isThere) {
          throw new AwsError(
            'ImageAlreadyExistsException',
            `Image with digest '${digest}' and tag '${tag ?? null}' already ` +
              `exists in the repository with name '${repository.name}'`,
          );
        }
        const isTaken =
          repository.tagMutability === 'IMMUTABLE' &&
          repository.images.some(
            image => tag !== undefined && image.tags.includes(tag),
          );
        if (isTaken) {
          throw new AwsError(
            'ImageTagAlreadyExistsException',
            `The image tag '${tag}' already exists in the '${repository.name}' ` +
              'repository and cannot be overwritten because the tag is immutable.',
          );
        }
        return {
          image: imageView(registry.push(repository.name, manifest, tag), tag),
        };
      },
    },
  };
}
