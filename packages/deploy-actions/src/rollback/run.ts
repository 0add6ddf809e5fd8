import {
  createReadCache,
  listDeployments,
  planRollback,
  readTarget,
  rollback,
  ServiceNotFoundError,
  withRetries,
  type AwsClients,
  type Clock,
  type DeploymentRecord,
  type RollbackPlan,
  type RolloutEvent,
  type TargetSnapshot,
} from '@canary-portal/ecs-rollout';
import { decideAuto, decideManual, type Decision } from './auto';
import type { Context } from './context';
import { finish, over, type Ending } from './ending';
import type { RollbackInputs } from './inputs';
import { findNamed, notFound } from './named';

const NEWEST = 50;
const ALL = 100;

async function readService({
  clients,
  clock,
  inputs,
}: Context): Promise<TargetSnapshot | undefined> {
  try {
    return await readTarget(clients, inputs.target, { now: clock.now() });
  } catch (error) {
    // A first deployment that never came so far.
    if (error instanceof ServiceNotFoundError && inputs.mode === 'auto') {
      return undefined;
    }
    throw error;
  }
}

/** History, and in it the version that was named. */
async function readHistory({ clients, inputs }: Context): Promise<{
  history: DeploymentRecord[];
  to?: string;
}> {
  const cache = createReadCache();
  const read = (limit: number) =>
    listDeployments(clients, inputs.target, { limit, cache });
  const history = await read(NEWEST);
  if (!inputs.to) return { history };
  const named = findNamed(history, inputs.to);
  if (named) return { history, to: named.arn };
  const all = await read(ALL);
  const older = findNamed(all, inputs.to);
  if (!older) throw notFound(all, inputs.to);
  return { history: all, to: older.arn };
}

function describe(event: RolloutEvent): string | undefined {
  switch (event.type) {
    case 'registered':
      return `Registered ${event.taskDefinitionArn}`;
    case 'rollback-requested':
      return `Sent: ${event.operation}`;
    default:
      return undefined;
  }
}

async function send(
  context: Context,
  facts: {
    snapshot: TargetSnapshot;
    history?: DeploymentRecord[];
    to?: string;
    plan: RollbackPlan;
  },
): Promise<Ending> {
  const { clients, clock, inputs, say } = context;
  const { plan, snapshot, history, to } = facts;
  for (const { call, sentence } of plan.steps) say(`${call}: ${sentence}`);
  const result = await rollback(clients, clock, {
    target: inputs.target,
    snapshot,
    ...(to ? { to } : {}),
    ...(history ? { history } : {}),
    reason: inputs.reason,
    actor: inputs.actor,
    // A run that failed says nothing about the version: it may be deployed again.
    trigger: inputs.mode === 'auto' ? 'driver-error' : 'manual-trigger',
    onEvent: event => {
      const line = describe(event);
      if (line) say(line);
    },
  });
  result.warnings.forEach(say);
  return finish(context, { result, plan });
}

async function decide(
  context: Context,
  snapshot: TargetSnapshot,
  history: DeploymentRecord[],
): Promise<Decision> {
  const { inputs } = context;
  return inputs.mode === 'auto'
    ? decideAuto(snapshot, history, inputs.run)
    : decideManual(snapshot, history, inputs);
}

/** What moves is sent back before history is read: seconds count then. */
function atOnce(
  { inputs }: Context,
  snapshot: TargetSnapshot,
): RollbackPlan | undefined {
  if (!snapshot.deployment || inputs.to) return undefined;
  const decision =
    inputs.mode === 'auto'
      ? decideAuto(snapshot, [], inputs.run)
      : decideManual(snapshot, [], inputs);
  if (decision.do !== 'roll-back') return undefined;
  const plan = planRollback(snapshot, []);
  return plan.operation.endsWith('-rollback') ? plan : undefined;
}

/**
 * Rolls back as the inputs say, waits for the end, and checks what serves.
 *
 * @throws InputError for a version that nobody knows; ServiceNotFoundError; what
 * AWS answers after retries.
 */
export async function run(
  inputs: RollbackInputs,
  aws: AwsClients,
  clock: Clock,
  say: (line: string) => void,
): Promise<Ending> {
  const context: Context = {
    inputs,
    clock,
    say,
    clients: withRetries(aws, { clock, random: Math.random }),
    deadline: clock.now() + inputs.timeLimitSeconds * 1_000,
  };
  const snapshot = await readService(context);
  if (!snapshot) {
    return over('nothing-to-do', {
      sentence: 'The service does not exist: nothing was deployed.',
    });
  }
  const moving = atOnce(context, snapshot);
  if (moving) return send(context, { snapshot, plan: moving });
  const { history, to } = await readHistory(context);
  const decision = await decide(context, snapshot, history);
  if (decision.do === 'nothing') return over('nothing-to-do', decision);
  if (decision.do === 'follow') {
    return finish(context, { followed: decision.deployment });
  }
  const plan = planRollback(snapshot, history, to);
  if (plan.operation === 'none' || plan.operation === 'refused') {
    return over(plan.operation === 'none' ? 'nothing-to-do' : 'refused', {
      sentence: plan.refusal ?? '',
      from: plan.from,
      to: plan.to,
    });
  }
  return send(context, { snapshot, history, to, plan });
}
