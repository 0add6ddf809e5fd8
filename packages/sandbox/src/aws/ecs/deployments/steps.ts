import {
  EcsContext,
  activeRevisions,
  liveTasks,
  minutes,
  seconds,
} from '../context';
import { DeploymentRecord, ProgramStep } from '../state/deployment-record';
import { ServiceRecord } from '../state/records';
import { HookStage, LifecycleStage } from '../state/settings';
import { healthyCount } from '../tasks/schedule';
import { awaitingHooks, openHooks } from './hooks';
import { fullCount, rolesOf } from './roles';
import { roll } from './rolling';
import { hasTestListener, shiftProduction, shiftTest } from './traffic';

const stages: Partial<Record<ProgramStep['kind'], LifecycleStage>> = {
  reconcile: 'RECONCILE_SERVICE',
  'scale-up': 'SCALE_UP',
  'test-traffic': 'TEST_TRAFFIC_SHIFT',
  'before-shift': 'PRE_PRODUCTION_TRAFFIC_SHIFT',
  shift: 'PRODUCTION_TRAFFIC_SHIFT',
  'clean-up': 'CLEAN_UP',
};

/** Arrives at a step: its stage, its hooks, its effect on the world. */
export function enterStep(
  context: EcsContext,
  service: ServiceRecord,
  deployment: DeploymentRecord,
  step: ProgramStep,
): void {
  const now = context.clock.now();
  const { timing } = context;
  const { to, from, losers } = rolesOf(context, service, deployment);
  const explicit =
    step.kind === 'pass' || step.kind === 'bake' ? step.stage : undefined;
  deployment.stage = explicit ?? stages[step.kind] ?? deployment.stage;
  deployment.stepStartedAt = now;
  deployment.updatedAt = now;
  deployment.entered = true;
  deployment.baking = false;
  deployment.dueAt = now + seconds(timing.stageSeconds);
  switch (step.kind) {
    case 'pass':
      openHooks(context, deployment, step.stage as HookStage);
      break;
    case 'before-shift':
      openHooks(context, deployment, 'PRE_PRODUCTION_TRAFFIC_SHIFT');
      break;
    case 'reconcile':
      if (losers.length > 1) {
        openHooks(context, deployment, 'RECONCILE_SERVICE');
        if (from) {
          shiftProduction(context, from, undefined, 100);
          shiftTest(context, from, losers);
        }
        for (const loser of losers)
          if (loser !== from) {
            loser.productionWeight = 0;
            loser.desired = 0;
          }
      }
      break;
    case 'scale-up':
    case 'roll':
    case 'clean-up':
      to.failuresInRow = 0;
      to.nextStartAt = 0;
      break;
    case 'test-traffic':
      shiftTest(context, to, losers);
      if (hasTestListener(to))
        deployment.dueAt = now + seconds(timing.trafficShiftSeconds);
      break;
    case 'shift':
      shiftProduction(context, to, from, step.percent);
      if (deployment.status === 'ROLLBACK_IN_PROGRESS')
        shiftTest(context, to, losers);
      deployment.dueAt = now + seconds(timing.trafficShiftSeconds);
      break;
    case 'bake':
      if (step.minutes > 0) deployment.dueAt = now + minutes(step.minutes);
      break;
    default:
      break;
  }
}

/** True when the deployment may leave the step. */
export function stepIsDone(
  context: EcsContext,
  service: ServiceRecord,
  deployment: DeploymentRecord,
  step: ProgramStep,
): boolean {
  const now = context.clock.now();
  const { to, losers } = rolesOf(context, service, deployment);
  const due = now >= (deployment.dueAt ?? 0);
  switch (step.kind) {
    case 'scale-up':
      to.desired = Math.max(to.desired, fullCount(service, deployment));
      return due && healthyCount(context, to) >= to.desired;
    case 'roll':
      return roll(context, service, deployment) && due;
    case 'reconcile':
      return (
        due &&
        awaitingHooks(deployment).length === 0 &&
        abandonedAreGone(context, service, deployment)
      );
    case 'shift':
      if (due && step.bakeMinutes > 0 && !deployment.baking) {
        deployment.baking = true;
        deployment.dueAt = now + minutes(step.bakeMinutes);
        deployment.stage = context.unverified.stepBakeStage;
        return false;
      }
      return due;
    case 'clean-up':
      for (const loser of losers) loser.desired = 0;
      return (
        due &&
        !liveTasks(context, service.arn).some(
          task => task.revisionArn !== to.arn,
        )
      );
    default:
      return due && awaitingHooks(deployment).length === 0;
  }
}

/** Revisions that take part in nothing must be gone before it goes on. */
function abandonedAreGone(
  context: EcsContext,
  service: ServiceRecord,
  deployment: DeploymentRecord,
): boolean {
  const kept = [deployment.sourceRevisionArns[0], deployment.targetRevisionArn];
  const gone = activeRevisions(context, service).every(
    revision =>
      kept.includes(revision.arn) ||
      !liveTasks(context, service.arn).some(
        task => task.revisionArn === revision.arn,
      ),
  );
  if (gone)
    service.activeRevisionArns = service.activeRevisionArns.filter(arn =>
      kept.includes(arn),
    );
  return gone;
}
