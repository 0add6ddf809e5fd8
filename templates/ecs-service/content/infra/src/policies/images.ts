import type { Statement } from './statement.ts';

/** Finds and reads images, so that tasks can be started from them. */
export const PULL = [
  'ecr:BatchCheckLayerAvailability',
  'ecr:BatchGetImage',
  'ecr:GetDownloadUrlForLayer',
];

const PUSH = [
  ...PULL,
  'ecr:CompleteLayerUpload',
  'ecr:DescribeImages',
  'ecr:InitiateLayerUpload',
  'ecr:PutImage',
  'ecr:UploadLayerPart',
];

/** Logs in to the registry: AWS limits this to no repository. */
export const logInToRegistry: Statement = {
  Sid: 'LogInToRegistry',
  Effect: 'Allow',
  Action: ['ecr:GetAuthorizationToken'],
  Resource: ['*'],
};

export function pullImages(repositories: string[]): Statement[] {
  return [
    logInToRegistry,
    {
      Sid: 'PullImages',
      Effect: 'Allow',
      Action: PULL,
      Resource: repositories,
    },
  ];
}

/** Pushes images, tags them, and looks for those that are there. */
export function pushImages(repositories: string[]): Statement[] {
  return [
    logInToRegistry,
    {
      Sid: 'PushImages',
      Effect: 'Allow',
      Action: PUSH,
      Resource: repositories,
    },
  ];
}

/** Sees whether an image is there before it is deployed. */
export function findImages(repositories: string[]): Statement[] {
  return [
    {
      Sid: 'FindImages',
      Effect: 'Allow',
      Action: ['ecr:DescribeImages'],
      Resource: repositories,
    },
  ];
}
