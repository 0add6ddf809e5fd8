import {
  EcsContext,
  activeRevisions,
  announce,
  liveTasks,
  seconds,
} from './context';
import { awaitingHooks } from './deployments/hooks';
import { progressDeployment } from './deployments/machine';
import { deploymentInProgress } from './deployments/start';
import { DeploymentRecord } from './state/deployment-record';
import { ServiceRecord } from './state/records';
import { trustedAt } from './tasks/health';
import {
  healthyCount,
  progressTasks,
  scheduleRevision,
} from './tasks/schedule';

// A deployment passes through far fewer steps in one instant.
const MOST_MOVES_AT_ONCE = 1000;

/** One look at a service: its tasks, its deployment, and when to look again. */
export function reconcileService(context: EcsContext, arn: string): void {
  const service = context.state.services.get(arn);
  if (!service || service.status === 'INACTIVE') return;
  const lookedAt = context.clock.now();
  schedule(context, service);
  if (moveDeployment(context, service)) schedule(context, service);
  const settled = isSettled(context, service);
  noteSteady(context, service, settled);
  closeIfDrained(context, service);
  const next = nextLook(context, service, settled, lookedAt);
  if (next !== undefined) context.wakes.at(arn, next);
}

/** Lets the deployment go as far as it can now; true when it went. */
function moveDeployment(context: EcsContext, service: ServiceRecord): boolean {
  for (let moves = 0; moves < MOST_MOVES_AT_ONCE; moves++) {
    const deployment = deploymentInProgress(context, service);
    if (!deployment || !progressDeployment(context, service, deployment))
      return moves > 0 || deployment?.program[deployment.step]?.kind === 'roll';
  }
  return true;
}

function schedule(context: EcsContext, service: ServiceRecord) {
  progressTasks(context, service);
  for (const revision of activeRevisions(context, service))
    scheduleRevision(context, service, revision);
}

/** Every revision has the tasks it should, all healthy, and no others. */
function isSettled(context: EcsContext, service: ServiceRecord): boolean {
  let wanted = 0;
  for (const revision of activeRevisions(context, service)) {
    wanted += revision.desired;
    if (healthyCount(context, revision) !== revision.desired) return false;
  }
  return liveTasks(context, service.arn).length === wanted;
}

function noteSteady(
  context: EcsContext,
  service: ServiceRecord,
  settled: boolean,
) {
  const moving = deploymentInProgress(context, service) !== undefined;
  if (!settled || moving || service.steady || service.status !== 'ACTIVE')
    return;
  service.steady = true;
  announce(context, service, 'has reached a steady state.');
}

function closeIfDrained(context: EcsContext, service: ServiceRecord) {
  if (service.status !== 'DRAINING') return;
  if (liveTasks(context, service.arn).length === 0) service.status = 'INACTIVE';
}

/**
 * What fell due during the look itself may have been missed by it, so all that
 * is later than the look's beginning counts.
 */
function nextLook(
  context: EcsContext,
  service: ServiceRecord,
  settled: boolean,
  lookedAt: number,
): number | undefined {
  const { clock, timing } = context;
  const now = clock.now();
  const times: number[] = [];
  const later = (time: number | undefined) => {
    if (time !== undefined && time > lookedAt) times.push(time);
  };
  const tasks = liveTasks(context, service.arn);
  for (const task of tasks) {
    if (task.lastStatus === 'PROVISIONING') later(task.provisionedAt);
    if (task.lastStatus === 'DEACTIVATING') later(task.drainedAt);
    if (task.lastStatus === 'RUNNING') later(trustedAt(context, task));
  }
  for (const revision of activeRevisions(context, service))
    if (revision.desired > 0) later(revision.nextStartAt);
  const deployment = deploymentInProgress(context, service);
  if (deployment) addDeploymentTimes(context, deployment, later);
  if (!settled && tasks.some(task => task.lastStatus === 'RUNNING'))
    later(now + seconds(timing.waitingPollSeconds));
  else if (tasks.some(task => task.registered))
    later(now + seconds(timing.steadyPollSeconds));
  return times.length > 0 ? Math.min(...times) : undefined;
}

function addDeploymentTimes(
  context: EcsContext,
  deployment: DeploymentRecord,
  later: (time: number | undefined) => void,
) {
  later(deployment.dueAt);
  for (const hook of awaitingHooks(deployment)) later(hook.expiresAt);
  if (deployment.alarms.status === 'MONITORING')
    later(context.clock.now() + seconds(context.timing.alarmPollSeconds));
}
