import type {
  Overview,
  TargetView,
} from '@canary-portal/plugin-deployments-common';
import { allTargets, isMoving } from '../data/useOverview';

/**
 * The target that is shown when nobody chose one: what moves, else what went
 * wrong, else the last environment (production, as a rule).
 */
export function defaultTarget(overview: Overview): TargetView | undefined {
  const targets = allTargets(overview).reverse();
  return (
    targets.find(isMoving) ??
    targets.find(target => target.status === 'rollback-failed') ??
    overview.environments[overview.environments.length - 1]?.targets[0] ??
    targets[0]
  );
}
