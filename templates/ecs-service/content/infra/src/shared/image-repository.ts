import { CfnDeletionPolicy } from 'aws-cdk-lib';
import { CfnRepository } from 'aws-cdk-lib/aws-ecr';
import type { Construct } from 'constructs';

interface LifecycleRule {
  rulePriority: number;
  description: string;
  selection: {
    tagStatus: 'tagged' | 'untagged' | 'any';
    tagPrefixList?: string[];
    countType: 'imageCountMoreThan' | 'sinceImagePushed';
    countUnit?: 'days';
    countNumber: number;
  };
  action: { type: 'expire' };
}

/** Given by the production workflow to each image that it has released. */
export const RELEASED_PREFIX = 'released-';

/**
 * Counts, not ages: an image that has run for years is still among the newest.
 * What an earlier rule keeps, a later one cannot remove. Parts of an image index
 * have no tag of their own, and ECR keeps them as long as the index.
 */
function rules(keep: { released: number; others: number }): LifecycleRule[] {
  const expire = { type: 'expire' } as const;
  return [
    {
      rulePriority: 1,
      description: 'What production ran: a rollback may need it',
      selection: {
        tagStatus: 'tagged',
        tagPrefixList: [RELEASED_PREFIX],
        countType: 'imageCountMoreThan',
        countNumber: keep.released,
      },
      action: expire,
    },
    {
      rulePriority: 2,
      description: 'What was pushed and never tagged',
      selection: {
        tagStatus: 'untagged',
        countType: 'sinceImagePushed',
        countUnit: 'days',
        countNumber: 14,
      },
      action: expire,
    },
    {
      rulePriority: 3,
      description: 'Everything else',
      selection: {
        tagStatus: 'any',
        countType: 'imageCountMoreThan',
        countNumber: keep.others,
      },
      action: expire,
    },
  ];
}

/** Where images are kept. It stays when the stack is deleted. */
export function createImageRepository(
  scope: Construct,
  id: string,
  options: {
    name: string;
    keep: { released: number; others: number };
    tags: { key: string; value: string }[];
  },
): CfnRepository {
  const repository = new CfnRepository(scope, id, {
    repositoryName: options.name,
    imageTagMutability: 'IMMUTABLE',
    imageScanningConfiguration: { scanOnPush: true },
    lifecyclePolicy: {
      lifecyclePolicyText: JSON.stringify({ rules: rules(options.keep) }),
    },
    tags: options.tags,
  });
  repository.cfnOptions.deletionPolicy = CfnDeletionPolicy.RETAIN;
  repository.cfnOptions.updateReplacePolicy = CfnDeletionPolicy.RETAIN;
  return repository;
}
