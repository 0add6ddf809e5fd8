import { Input, optionalNumber, optionalRecord, optionalText } from '../input';
import { validationError } from './errors';
import { ElbState, HealthCheckSettings, TargetGroupRecord } from './state';

const DEFAULT_HEALTH_CHECK: HealthCheckSettings = {
  path: '/',
  intervalSeconds: 30,
  timeoutSeconds: 5,
  healthyThreshold: 5,
  unhealthyThreshold: 2,
  matcher: '200',
};

function inRange(name: string, value: number, low: number, high: number) {
  if (value < low || value > high) {
    throw validationError(
      `${name} '${value}' must be from ${low} to ${high} inclusive`,
    );
  }
  return value;
}

/** The health check of Create- or ModifyTargetGroup over `current`. */
export function parseHealthCheck(
  input: Input,
  current: HealthCheckSettings = DEFAULT_HEALTH_CHECK,
): HealthCheckSettings {
  const number = (name: string, was: number, low: number, high: number) =>
    inRange(name, optionalNumber(input, name) ?? was, low, high);
  const matcher = optionalRecord(input, 'Matcher');
  const settings: HealthCheckSettings = {
    path: optionalText(input, 'HealthCheckPath') ?? current.path,
    intervalSeconds: number(
      'HealthCheckIntervalSeconds',
      current.intervalSeconds,
      5,
      300,
    ),
    timeoutSeconds: number(
      'HealthCheckTimeoutSeconds',
      current.timeoutSeconds,
      2,
      120,
    ),
    healthyThreshold: number(
      'HealthyThresholdCount',
      current.healthyThreshold,
      2,
      10,
    ),
    unhealthyThreshold: number(
      'UnhealthyThresholdCount',
      current.unhealthyThreshold,
      2,
      10,
    ),
    matcher: (matcher && optionalText(matcher, 'HttpCode')) ?? current.matcher,
  };
  if (settings.timeoutSeconds >= settings.intervalSeconds) {
    throw validationError(
      `Health check timeout '${settings.timeoutSeconds}' must be smaller than ` +
        `the interval '${settings.intervalSeconds}'`,
    );
  }
  return settings;
}

/** Whether a status code passes a matcher such as `200-299,302`. */
export function isMatch(matcher: string, status: number): boolean {
  return matcher.split(',').some(part => {
    const [low, high] = part.split('-').map(Number);
    return status >= low && status <= (high ?? low);
  });
}

export function viewTargetGroup(state: ElbState, group: TargetGroupRecord) {
  return {
    TargetGroupArn: group.arn,
    TargetGroupName: group.name,
    Protocol: group.protocol,
    Port: group.port,
    VpcId: group.vpcId,
    HealthCheckProtocol: 'HTTP',
    HealthCheckPort: 'traffic-port',
    HealthCheckEnabled: true,
    HealthCheckIntervalSeconds: group.healthCheck.intervalSeconds,
    HealthCheckTimeoutSeconds: group.healthCheck.timeoutSeconds,
    HealthyThresholdCount: group.healthCheck.healthyThreshold,
    UnhealthyThresholdCount: group.healthCheck.unhealthyThreshold,
    HealthCheckPath: group.healthCheck.path,
    Matcher: { HttpCode: group.healthCheck.matcher },
    LoadBalancerArns: state.loadBalancersOf(group.arn),
    TargetType: group.targetType,
    ProtocolVersion: 'HTTP1',
    IpAddressType: 'ipv4',
  };
}
