import type { Service } from '@aws-sdk/client-ecs';
import type { PreflightFinding } from '../types/events';
import { isComingUp } from '../read/deployments';
import type { DeploymentRecord } from '../types/target';
import { ok, refused, warning } from './findings';
import type { PreflightFacts } from './facts';

/** ECS describes Service Connect and Lattice on the deployments of a service only. */
function primary(service: Service) {
  const deployments = service.deployments ?? [];
  return deployments.find(d => d.status === 'PRIMARY') ?? deployments[0];
}

/** Whether a first deployment hangs: nothing is lost when another takes its place. */
function isStuckAtFirst(deployment: DeploymentRecord): boolean {
  return !deployment.source && isComingUp(deployment);
}

function inProgress(deployment: DeploymentRecord): PreflightFinding {
  const { target, status } = deployment;
  const version = target.meta?.version ?? `${target.family}:${target.revision}`;
  return isStuckAtFirst(deployment)
    ? warning(
        'deployment-in-progress',
        `The first deployment (${version}) has not come up: it is stopped, and this one takes its place.`,
      )
    : refused(
        'deployment-in-progress',
        `A deployment of ${version} is in progress (${status}). Roll it back and wait for its end, then deploy; for a hotfix use a plan with shorter stages.`,
      );
}

/** Whether the service is there and in a state to be deployed to. */
export function checkService(facts: PreflightFacts): PreflightFinding[] {
  const { service, snapshot, first, bootstrap, serviceName, cluster } = facts;
  if (!service) {
    return bootstrap
      ? [
          ok(
            'service',
            `The service ${serviceName} does not exist yet: it is created. A canary is skipped, there is nothing to compare with.`,
          ),
        ]
      : [
          refused(
            'service',
            `There is no service "${serviceName}" in the cluster "${cluster}". Name its settings (network, load balancer, desired count) to create it.`,
          ),
        ];
  }
  const findings: PreflightFinding[] = [];
  const controller = service.deploymentController?.type ?? 'ECS';
  if (controller !== 'ECS') {
    findings.push(
      refused(
        'deployment-controller',
        `The service is deployed by ${controller}. Native deployments need the deployment controller ECS.`,
      ),
    );
  }
  if (service.schedulingStrategy === 'DAEMON') {
    findings.push(
      refused(
        'scheduling',
        'The service is a DAEMON: ECS can only replace its tasks in place, without stages.',
      ),
    );
  }
  if ((service.desiredCount ?? 0) === 0) {
    findings.push(
      refused(
        'desired-count',
        'The desired count is 0, so no task would ever run. Scale the service up first.',
      ),
    );
  }
  if (snapshot?.deployment) findings.push(inProgress(snapshot.deployment));
  if (facts.otherDriver) {
    findings.push(
      refused(
        'other-driver',
        `The run ${facts.otherDriver.run} is deploying to this service. Wait for it, or cancel it.`,
      ),
    );
  }
  if (snapshot && !snapshot.serving && !snapshot.deployment && !bootstrap) {
    findings.push(
      refused(
        'first-deployment',
        'Nothing serves in this service yet, so there is nothing to compare with. Name its settings to make the first deployment, without a canary.',
      ),
    );
  }
  if (snapshot?.serving && first) {
    findings.push(
      ok(
        'first-deployment',
        'No version of this service ever came up, so this is its first deployment: there is nothing to compare with.',
      ),
    );
  }
  for (const drift of snapshot?.restingDrift ?? []) {
    findings.push(warning('resting-configuration', `${drift} It is replaced.`));
  }
  return findings;
}

/** Whether traffic can be shifted the way the plan wants. */
export function checkTraffic(facts: PreflightFacts): PreflightFinding[] {
  const { service, snapshot, plan } = facts;
  if (!service || plan.strategy === 'rolling') return [];
  const findings: PreflightFinding[] = [];
  const latest = primary(service);
  if (latest?.serviceConnectConfiguration?.enabled) {
    findings.push(
      refused(
        'service-connect',
        'The service uses Service Connect: its traffic passes by the load balancer, so weights would not hold. Use the strategy rolling.',
      ),
    );
  }
  if (latest?.vpcLatticeConfigurations?.length) {
    findings.push(
      refused(
        'vpc-lattice',
        'The service uses VPC Lattice: its traffic passes by the load balancer, so weights would not hold. Use the strategy rolling.',
      ),
    );
  }
  if (!service.loadBalancers?.length) {
    return [
      ...findings,
      refused(
        'load-balancer',
        `The service has no load balancer, so there is no traffic to shift. Use the strategy rolling instead of ${plan.strategy}.`,
      ),
    ];
  }
  const balancer = snapshot?.loadBalancer;
  if (!balancer) {
    return [
      ...findings,
      refused(
        'load-balancer',
        'The service has a target group but no blue/green settings. Set loadBalancers[].advancedConfiguration: alternate target group, production listener rule, role.',
      ),
    ];
  }
  if (balancer.type === 'network' && plan.strategy === 'canary') {
    findings.push(
      refused(
        'network-load-balancer',
        'A network load balancer shifts about ten minutes a step and has no HTTP metrics, so a canary cannot be judged. Use blue-green.',
      ),
    );
  }
  return [...findings, ...checkWeights(facts)];
}

function checkWeights({ snapshot, first }: PreflightFacts): PreflightFinding[] {
  const balancer = snapshot?.loadBalancer;
  if (!balancer || first || snapshot.deployment) return [];
  const groups = balancer.targetGroups;
  const shares = groups
    .map(group => `${group.name} ${group.weightPercent} %`)
    .join(', ');
  if (groups.length < 2) {
    return [
      refused(
        'target-groups',
        `The production rule forwards to ${
          shares || 'no target group'
        }. Both target groups must be on it, with the weights 100 and 0.`,
      ),
    ];
  }
  const serving = groups.find(g => g.arn === snapshot.servingTargetGroupArn);
  return serving?.weightPercent === 100
    ? [ok('target-groups', `At rest: ${shares}.`)]
    : [
        refused(
          'target-groups',
          `The production rule is not at rest: ${shares}. The serving target group must have all of the weight before a rollout begins.`,
        ),
      ];
}
