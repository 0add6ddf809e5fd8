import { Operations } from '../../../ports';
import { EcsContext, days } from '../context';
import { describeBrief, describeDeployment } from '../describe/deployment';
import { describeRevision } from '../describe/revision';
import { invalidParameter } from '../errors';
import { findCluster, findService } from '../state/find';
import { DeploymentStatus } from '../state/deployment-record';
import {
  Input,
  boundedTextList,
  optionalRecord,
  textList,
} from '../validate/input';
import { page } from '../validate/page';
import { timeOf } from '../validate/values';

const MOST_DESCRIBED = 20;
const KEPT_DAYS = 90;

const statuses: readonly DeploymentStatus[] = [
  'PENDING',
  'SUCCESSFUL',
  'STOPPED',
  'STOP_REQUESTED',
  'IN_PROGRESS',
  'ROLLBACK_REQUESTED',
  'ROLLBACK_IN_PROGRESS',
  'ROLLBACK_SUCCESSFUL',
  'ROLLBACK_FAILED',
];

export function serviceDeploymentOperations(context: EcsContext): Operations {
  const { state, clock } = context;
  return {
    ListServiceDeployments(input: Input) {
      const cluster = findCluster(context, input.cluster);
      const service = findService(context, cluster, input.service);
      const wanted = readStatuses(input);
      const created = optionalRecord(input, 'createdAt') ?? {};
      const before = timeOf(created.before) ?? Infinity;
      const after = Math.max(
        timeOf(created.after) ?? -Infinity,
        clock.now() - days(KEPT_DAYS),
      );
      const all = service.deploymentArns.flatMap(arn => {
        const deployment = state.deployments.get(arn);
        return deployment &&
          (wanted.size === 0 || wanted.has(deployment.status)) &&
          deployment.createdAt <= before &&
          deployment.createdAt >= after
          ? [deployment]
          : [];
      });
      const { items, nextToken } = page(all, input, {
        most: 100,
        byDefault: 20,
      });
      return { serviceDeployments: items.map(describeBrief), nextToken };
    },

    DescribeServiceDeployments(input: Input) {
      const arns = boundedTextList(
        input,
        'serviceDeploymentArns',
        MOST_DESCRIBED,
      );
      const serviceDeployments = [];
      const failures = [];
      for (const arn of arns) {
        const deployment = state.deployments.get(arn);
        if (deployment)
          serviceDeployments.push(describeDeployment(context, deployment));
        else failures.push({ arn, reason: 'MISSING' });
      }
      return { serviceDeployments, failures };
    },

    DescribeServiceRevisions(input: Input) {
      const arns = boundedTextList(
        input,
        'serviceRevisionArns',
        MOST_DESCRIBED,
      );
      const serviceRevisions = [];
      const failures = [];
      for (const arn of arns) {
        const revision = state.revisions.get(arn);
        if (revision) serviceRevisions.push(describeRevision(revision));
        else failures.push({ arn, reason: 'MISSING' });
      }
      return { serviceRevisions, failures };
    },
  };
}

function readStatuses(input: Input): Set<DeploymentStatus> {
  const wanted = new Set<DeploymentStatus>();
  for (const given of textList(input, 'status')) {
    const status = statuses.find(item => item === given);
    if (!status)
      throw invalidParameter(
        `Status '${given}' is not valid. Valid values: ${statuses.join(', ')}.`,
      );
    wanted.add(status);
  }
  return wanted;
}
