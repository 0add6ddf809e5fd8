import { Operations } from '../../../ports';
import { EcsContext, activeRevisions, wakeNow } from '../context';
import { stop } from '../deployments/finish';
import { deploymentInProgress } from '../deployments/start';
import { describeService } from '../describe/service';
import { clientError, invalidParameter, serviceNotActive } from '../errors';
import { findCluster, findService, lookUpService } from '../state/find';
import {
  Input,
  boundedTextList,
  optionalBoolean,
  textList,
} from '../validate/input';
import { page } from '../validate/page';

const MOST_DESCRIBED = 10;

export function serviceOperations(context: EcsContext): Operations {
  const { state } = context;
  return {
    DescribeServices(input: Input) {
      const cluster = findCluster(context, input.cluster);
      const names = boundedTextList(input, 'services', MOST_DESCRIBED);
      const withTags = textList(input, 'include').includes('TAGS');
      const services = [];
      const failures = [];
      for (const name of names) {
        const service = lookUpService(context, cluster, name);
        if (service) services.push(describeService(context, service, withTags));
        else
          failures.push({
            arn: name.startsWith('arn:')
              ? name
              : context.arns.service(cluster.name, name),
            reason: 'MISSING',
          });
      }
      return { services, failures };
    },

    ListServices(input: Input) {
      const cluster = findCluster(context, input.cluster);
      const all = [...state.services.values()]
        .filter(
          ({ clusterArn, status }) =>
            clusterArn === cluster.arn && status !== 'INACTIVE',
        )
        .map(({ arn }) => arn);
      const { items, nextToken } = page(all, input, {
        most: 100,
        byDefault: 10,
      });
      return { serviceArns: items, nextToken };
    },

    DeleteService(input: Input) {
      const cluster = findCluster(context, input.cluster);
      const service = findService(context, cluster, input.service);
      if (service.status === 'INACTIVE') throw serviceNotActive();
      const force = optionalBoolean(input, 'force') ?? false;
      if (service.desiredCount > 0 && !force)
        throw invalidParameter(
          'The service cannot be stopped while it is scaled above 0.',
        );
      if (service.status === 'DRAINING')
        throw clientError('The service is being deleted already.');
      const deployment = deploymentInProgress(context, service);
      if (deployment)
        stop(context, service, deployment, 'The service was deleted.');
      service.status = 'DRAINING';
      service.desiredCount = 0;
      for (const revision of activeRevisions(context, service))
        revision.desired = 0;
      wakeNow(context, service.arn);
      return { service: describeService(context, service, true) };
    },
  };
}
