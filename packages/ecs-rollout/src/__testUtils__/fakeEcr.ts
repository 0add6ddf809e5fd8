import type {
  DescribeImagesCommandInput,
  ECRClient,
} from '@aws-sdk/client-ecr';

/** The part of ECR that is read here. */
export function ecrClient(
  digestOf: (image: string) => string | undefined,
  called: (operation: string) => void | Promise<void>,
): Pick<ECRClient, 'send'> {
  const send = async (command: { input: DescribeImagesCommandInput }) => {
    await called('DescribeImages');
    const { registryId, repositoryName, imageIds } = command.input;
    const { imageTag, imageDigest } = imageIds?.[0] ?? {};
    const repository = `${registryId}.dkr.ecr.eu-west-1.amazonaws.com/${repositoryName}`;
    const digest = digestOf(
      imageTag ? `${repository}:${imageTag}` : `${repository}@${imageDigest}`,
    );
    if (!digest) {
      throw Object.assign(new Error('The image does not exist'), {
        name: 'ImageNotFoundException',
      });
    }
    return { imageDetails: [{ imageDigest: digest }] };
  };
  return { send } as unknown as Pick<ECRClient, 'send'>;
}
