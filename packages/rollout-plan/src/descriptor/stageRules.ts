import { compile } from '../compile/compile';
import { PlanError } from '../compile/errors';
import { formatDuration } from '../plan/duration';
import { RolloutPlan } from '../plan/types';

/** A broken rule, at a path below the environment. */
export interface BrokenRule {
  path: (string | number)[];
  message: string;
}

/** What a schema cannot say: how stages follow one another, what ECS can. */
export function brokenRules(plan: RolloutPlan): BrokenRule[] {
  const broken: BrokenRule[] = [];
  const last = plan.stages.length - 1;
  plan.stages.forEach(({ weightPercent, holdSeconds }, index) => {
    const path = ['canary-stages', index];
    if (index > 0 && weightPercent <= plan.stages[index - 1].weightPercent) {
      broken.push({
        path: [...path, 'percentage'],
        message: `stages must grow: ${weightPercent} % comes after ${
          plan.stages[index - 1].weightPercent
        } %`,
      });
    }
    if (index < last && holdSeconds === 0) {
      broken.push({
        path,
        message: 'every stage but the last needs a duration, such as 2m',
      });
    }
    if (index === last && weightPercent !== 100) {
      broken.push({
        path: [...path, 'percentage'],
        message: 'the last stage must be 100',
      });
    }
    if (index === last && holdSeconds !== 0) {
      broken.push({
        path: [...path, 'duration'],
        message:
          'the last stage has no duration: use bake-time to judge at 100 %',
      });
    }
  });
  const { queueAgeThreshold: queue } = plan.triggers;
  // A canary is judged over all of its stages, the others in their bake only.
  if (
    queue &&
    plan.strategy !== 'canary' &&
    plan.bakeTimeSeconds <= queue.aboveSeconds
  ) {
    broken.push({
      path: ['bake-time'],
      message:
        `must be longer than the ${formatDuration(queue.aboveSeconds)} that ` +
        `queue-age-threshold allows: nothing is older before`,
    });
  }
  if (broken.length === 0) {
    try {
      compile(plan);
    } catch (error) {
      if (!(error instanceof PlanError)) {
        throw error;
      }
      const culprit = plan.strategy === 'rolling' ? 'approval' : 'max-hold';
      broken.push({
        path: [error.nearestStages ? 'canary-stages' : culprit],
        message: error.message,
      });
    }
  }
  return broken;
}
