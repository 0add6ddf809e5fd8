import { Clock } from '../../ports';
import { AwsError } from '../../wire/aws-error';
import { queryProtocol } from '../../wire/query';
import { WireService } from '../../wire/service';
import { tagsOf, texts } from '../input';
import { ListenerPorts, loadBalancerOperations } from './load-balancers';
import { elbv2Permissions } from './permissions';
import { ruleOperations } from './rules';
import { ElbState } from './state';
import { targetGroupOperations } from './target-groups';

function taggable(state: ElbState, arn: string): Record<string, string> {
  const record =
    state.loadBalancers.get(arn) ??
    state.targetGroups.get(arn) ??
    state.listeners.get(arn) ??
    state.rules.get(arn);
  if (record) return record.tags;
  const kind = arn.includes(':targetgroup/')
    ? 'TargetGroupNotFoundException'
    : 'LoadBalancerNotFoundException';
  throw new AwsError(kind, `'${arn}' not found`);
}

/** Elastic Load Balancing v2 over AWS Query. */
export function createElbv2(options: {
  state: ElbState;
  clock: Clock;
  ports: ListenerPorts;
}): WireService {
  const { state, clock, ports } = options;
  return {
    name: 'elbv2',
    protocol: queryProtocol({
      apiVersion: '2015-12-01',
      xmlNamespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/',
      errorCode: type => type.replace(/Exception$/, ''),
    }),
    permissions: elbv2Permissions,
    operations: {
      ...loadBalancerOperations(state, clock, ports),
      ...ruleOperations(state),
      ...targetGroupOperations(state, clock),

      AddTags(input) {
        for (const arn of texts(input, 'ResourceArns')) {
          Object.assign(taggable(state, arn), tagsOf(input));
        }
        return {};
      },

      RemoveTags(input) {
        for (const arn of texts(input, 'ResourceArns')) {
          const tags = taggable(state, arn);
          for (const key of texts(input, 'TagKeys')) delete tags[key];
        }
        return {};
      },

      DescribeTags(input) {
        return {
          TagDescriptions: texts(input, 'ResourceArns').map(arn => ({
            ResourceArn: arn,
            Tags: Object.entries(taggable(state, arn)).map(([Key, Value]) => ({
              Key,
              Value,
            })),
          })),
        };
      },
    },
  };
}
