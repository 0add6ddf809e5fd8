import { Remark, TaskCount } from './types';

/**
 * Says so when ECS scaled the service out during the rollout: more load, or a
 * version that needs more. ECS does not scale in during a deployment.
 */
export function remarkScaleOut(counts: TaskCount[]): Remark | undefined {
  if (counts.length === 0) return undefined;
  const start = counts.reduce((a, b) => (b.at < a.at ? b : a)).desired;
  const most = counts.reduce((top, { desired }) => Math.max(top, desired), 0);
  return most > start
    ? {
        id: 'scale-out',
        outcome: 'suspect',
        observed: most,
        source: 'ecs-service',
        sentence: `Scaled out from ${start} to ${most} ${
          most === 1 ? 'task' : 'tasks'
        } during this rollout`,
      }
    : undefined;
}
