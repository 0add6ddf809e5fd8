import { formatDuration } from '../plan/duration';
import { isInTenths } from '../plan/percent';
import { RolloutPlan, Stage } from '../plan/types';
import {
  alarmConfiguration,
  FULL_SIZE,
  restingConfiguration,
} from './configurations';
import { PlanError } from './errors';
import { describeStages, linearStepPercent, nearestStages } from './steps';
import {
  CompiledRollout,
  CompileOptions,
  DeploymentConfiguration,
  PauseHook,
} from './types';

/** ALB minute points come one to three minutes late. */
const DEFAULT_PUBLISHING_LAG_SECONDS = 180;

/** What the driver may lose to its own start, polling and retries. */
const SLACK_MINUTES = 5;

/** ECS ends a deployment whose stage takes longer than a day. */
const LONGEST_PAUSE_MINUTES = 1440;

/** A person may take the day that ECS gives one stage. */
const APPROVAL_MINUTES = 1440;

function pause(
  stage: PauseHook['lifecycleStages'][number],
  timeoutInMinutes: number,
): PauseHook {
  return {
    targetType: 'PAUSE',
    lifecycleStages: [stage],
    timeoutConfiguration: { timeoutInMinutes, action: 'ROLLBACK' },
  };
}

function pauseMinutes(
  what: string,
  holdSeconds: number,
  plan: RolloutPlan,
  lagSeconds: number,
): number {
  const seconds = holdSeconds + plan.maxHoldSeconds + lagSeconds;
  const minutes = Math.ceil(seconds / 60) + SLACK_MINUTES;
  if (minutes > LONGEST_PAUSE_MINUTES) {
    throw new PlanError(
      `${what} of ${formatDuration(holdSeconds)} with a max-hold of ` +
        `${formatDuration(plan.maxHoldSeconds)} could pause for ` +
        `${formatDuration(minutes * 60)}, but ECS ends a stage after ` +
        `${formatDuration(LONGEST_PAUSE_MINUTES * 60)}: shorten one of them`,
    );
  }
  return minutes;
}

function trafficShift(
  plan: RolloutPlan,
): Pick<
  DeploymentConfiguration,
  'strategy' | 'linearConfiguration' | 'canaryConfiguration'
> & { stepPercent?: number; pauseCount: number } {
  if (plan.strategy === 'blue-green') {
    return { strategy: 'BLUE_GREEN', pauseCount: 0 };
  }
  if (plan.stages.length === 2) {
    const stepPercent = plan.stages[0].weightPercent;
    return {
      strategy: 'CANARY',
      canaryConfiguration: {
        canaryPercent: stepPercent,
        canaryBakeTimeInMinutes: 0,
      },
      stepPercent,
      pauseCount: 2,
    };
  }
  const stepPercent = linearStepPercent(plan.stages);
  if (stepPercent === undefined) {
    const nearest = nearestStages(plan.stages);
    throw new PlanError(
      `ECS cannot shift traffic in the stages ${describeStages(
        plan.stages,
      )}: they need equal steps smaller than 3 %. The nearest list it can ` +
        `express is ${describeStages(nearest)} (${describeStages(
          nearest,
          true,
        )}); two stages such as ${plan.stages[0].weightPercent}/100 are ` +
        `possible from 0.1 %`,
      nearest,
    );
  }
  return {
    strategy: 'LINEAR',
    linearConfiguration: { stepPercent, stepBakeTimeInMinutes: 0 },
    stepPercent,
    pauseCount: Math.round(100 / stepPercent),
  };
}

function checkStages({ stages, strategy }: RolloutPlan): void {
  const last = stages.at(-1);
  if (last?.weightPercent !== 100 || last.holdSeconds !== 0) {
    throw new PlanError('The last stage must be 100 % without a hold');
  }
  if (strategy === 'canary' && stages.length < 2) {
    throw new PlanError('A canary needs a stage before 100 %');
  }
  if (strategy !== 'canary' && stages.length !== 1) {
    throw new PlanError(`A ${strategy} rollout has no stages before 100 %`);
  }
  stages.forEach((stage, index) => {
    const { weightPercent } = stage;
    const inRange = weightPercent >= 0.1 && weightPercent <= 100;
    if (!inRange || !isInTenths(weightPercent)) {
      throw new PlanError(
        `${weightPercent} % is no weight ECS can set: use tenths from 0.1 to 100`,
      );
    }
    if (index > 0 && weightPercent <= stages[index - 1].weightPercent) {
      throw new PlanError(
        `Stages must grow, but ${weightPercent} % comes after ` +
          `${stages[index - 1].weightPercent} %`,
      );
    }
  });
}

/** ECS replaces the tasks in place: nothing to pause at, so it runs as it rests. */
function compileRolling(
  stages: Stage[],
  alarmNames: string[] | undefined,
): CompiledRollout {
  return {
    ecsStrategy: 'ROLLING',
    deploymentConfiguration: restingConfiguration({
      strategy: 'rolling',
      alarmNames,
    }),
    pauseCount: 0,
    pauseTimeoutMinutes: 0,
    approvalTimeoutMinutes: 0,
    bakeTimeoutMinutes: 0,
    stages,
  };
}

/**
 * Compiles a plan into a native ECS deployment (`ecs-rollouts.md`, "The plan
 * compiler"). A canary pauses before every step of traffic, and the pauses
 * roll back by themselves when nobody answers: their timeout is the longest
 * hold, `maxHoldSeconds`, the metrics' lag and 5 minutes. A bake is one more
 * pause after the last step, so that it is judged too; ECS's own
 * `bakeTimeInMinutes` is 0 then.
 *
 * @throws PlanError when ECS cannot express the plan; the message says what
 * can be expressed, and `nearestStages` holds it.
 */
export function compile(
  plan: RolloutPlan,
  options: CompileOptions = {},
): CompiledRollout {
  const { approvalPause = plan.approval === 'portal' } = options;
  const lag = options.publishingLagSeconds ?? DEFAULT_PUBLISHING_LAG_SECONDS;
  checkStages(plan);
  const stages = plan.stages.map(stage => ({ ...stage }));

  if (plan.strategy === 'rolling') {
    if (approvalPause) {
      throw new PlanError(
        'A rolling rollout cannot wait for the portal: use approval: github ' +
          'or none, or the strategy blue-green or canary',
      );
    }
    return compileRolling(stages, options.alarmNames);
  }

  const { stepPercent, pauseCount, ...shift } = trafficShift(plan);
  const longestHold = Math.max(...stages.map(stage => stage.holdSeconds));
  const pauseTimeoutMinutes =
    pauseCount > 0 ? pauseMinutes('A hold', longestHold, plan, lag) : 0;
  const bakeTimeoutMinutes =
    plan.bakeTimeSeconds > 0
      ? pauseMinutes('A bake', plan.bakeTimeSeconds, plan, lag)
      : 0;
  const approvalTimeoutMinutes = approvalPause ? APPROVAL_MINUTES : 0;
  const hooks = [
    pause('POST_TEST_TRAFFIC_SHIFT', approvalTimeoutMinutes),
    pause('PRE_PRODUCTION_TRAFFIC_SHIFT', pauseTimeoutMinutes),
    pause('POST_PRODUCTION_TRAFFIC_SHIFT', bakeTimeoutMinutes),
  ];
  return {
    ecsStrategy: shift.strategy,
    deploymentConfiguration: {
      ...shift,
      ...FULL_SIZE,
      bakeTimeInMinutes: 0,
      lifecycleHooks: hooks.filter(
        hook => hook.timeoutConfiguration.timeoutInMinutes > 0,
      ),
      alarms: alarmConfiguration(options.alarmNames),
    },
    ...(stepPercent === undefined ? {} : { stepPercent }),
    pauseCount,
    pauseTimeoutMinutes,
    approvalTimeoutMinutes,
    bakeTimeoutMinutes,
    stages,
  };
}
