import {
  readTarget,
  type AwsClients,
  type Clock,
  type RevisionRecord,
  type TargetRef,
  type TargetSnapshot,
} from '@canary-portal/ecs-rollout';
import { versionOf } from '../shared/versions';

/** One thing that was looked at after a rollback. */
export interface RestoredCheck {
  name: 'version' | 'tasks' | 'targets' | 'traffic' | 'status';
  passed: boolean;
  sentence: string;
}

function isVersion(
  serving: RevisionRecord | null,
  expected: RevisionRecord,
): boolean {
  if (!serving) return false;
  return (
    serving.arn === expected.arn ||
    (expected.fingerprint !== '' &&
      serving.fingerprint === expected.fingerprint)
  );
}

function trafficCheck({
  loadBalancer,
  serving,
}: TargetSnapshot): RestoredCheck[] {
  const group = loadBalancer?.targetGroups.find(
    ({ arn }) => arn === serving?.targetGroupArn,
  );
  if (!loadBalancer || !group) return [];
  return [
    {
      name: 'traffic',
      passed: group.weightPercent === 100,
      sentence: `${group.weightPercent} % of production traffic goes to it`,
    },
  ];
}

/** Health and status of what serves, each as a sentence. Pure. */
export function checkRestored(
  snapshot: TargetSnapshot,
  expected: RevisionRecord,
): RestoredCheck[] {
  const { serving, deployment, status, restingDrift } = snapshot;
  const tasks = serving?.tasks ?? { desired: 0, running: 0, healthy: 0 };
  const atRest =
    !deployment && status === 'ACTIVE' && restingDrift.length === 0;
  const inTheWay = deployment
    ? `a deployment is ${deployment.status}`
    : restingDrift.join(' ') || `the service is ${status}`;
  return [
    {
      name: 'version',
      passed: isVersion(serving, expected),
      sentence: `${versionOf(serving) || 'Nothing'} serves`,
    },
    {
      name: 'tasks',
      passed: serving !== null && tasks.running >= tasks.desired,
      sentence: `${tasks.running} of ${tasks.desired} tasks run`,
    },
    {
      name: 'targets',
      passed: serving !== null && tasks.healthy >= tasks.desired,
      sentence: `${tasks.healthy} of ${tasks.desired} are healthy`,
    },
    ...trafficCheck(snapshot),
    {
      name: 'status',
      passed: atRest,
      sentence: atRest ? 'The service is at rest' : `Not at rest: ${inTheWay}`,
    },
  ];
}

const LOOK_AGAIN_MS = 5_000;

/** Looks until all is well or the time is over; answers with the last look. */
export async function verifyRestored(
  clients: AwsClients,
  clock: Clock,
  target: TargetRef,
  expected: RevisionRecord,
  deadline: number,
): Promise<RestoredCheck[]> {
  for (;;) {
    const checks = checkRestored(
      await readTarget(clients, target, { now: clock.now() }),
      expected,
    );
    if (checks.every(({ passed }) => passed) || clock.now() >= deadline) {
      return checks;
    }
    await clock.sleep(LOOK_AGAIN_MS);
  }
}
