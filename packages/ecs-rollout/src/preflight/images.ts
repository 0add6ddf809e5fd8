import { DescribeImagesCommand } from '@aws-sdk/client-ecr';
import type { ContainerDefinition } from '@aws-sdk/client-ecs';
import { describeError, errorName } from '../aws/errors';
import { parseImage } from '../read/images';
import type { AwsClients } from '../types/clients';

/** What the registry says of one container's image. */
export interface ImageCheck {
  container: string;
  image: string;
  outcome: 'found' | 'missing' | 'unchecked';
  digest?: string;
  /** Why it could not be checked. */
  detail?: string;
}

const ECR = /^(\d{12})\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\/(.+)$/;
const MISSING = ['ImageNotFoundException', 'RepositoryNotFoundException'];

async function checkImage(
  clients: AwsClients,
  { name = '', image = '' }: ContainerDefinition,
): Promise<ImageCheck> {
  const { repository, tag = 'latest', digest } = parseImage(image);
  const base = { container: name, image };
  const ecr = ECR.exec(repository);
  if (!ecr || !clients.ecr) {
    return {
      ...base,
      outcome: 'unchecked',
      ...(digest ? { digest } : {}),
      detail: ecr ? 'no ECR client was given' : 'it is not in ECR',
    };
  }
  try {
    const { imageDetails = [] } = await clients.ecr.send(
      new DescribeImagesCommand({
        registryId: ecr[1],
        repositoryName: ecr[2],
        imageIds: [digest ? { imageDigest: digest } : { imageTag: tag }],
      }),
    );
    const found = imageDetails[0]?.imageDigest;
    return found
      ? { ...base, outcome: 'found', digest: found }
      : { ...base, outcome: 'missing' };
  } catch (error) {
    return MISSING.includes(errorName(error))
      ? { ...base, outcome: 'missing' }
      : {
          ...base,
          outcome: 'unchecked',
          ...(digest ? { digest } : {}),
          detail: describeError(error),
        };
  }
}

/** Looks every image up, so that a missing one is known before anything starts. */
export function checkImages(
  clients: AwsClients,
  containers: readonly ContainerDefinition[],
): Promise<ImageCheck[]> {
  return Promise.all(containers.map(c => checkImage(clients, c)));
}
