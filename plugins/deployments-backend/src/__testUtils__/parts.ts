import { parseTargets } from '@canary-portal/plugin-deployments-common';
import type { Transition } from '../store/records';
import type { RolloutParts, TargetParts } from '../views/records';
import { sourceLinksOf } from '../views/sourceLinks';
import {
  deploymentOf,
  ENTITY_REF,
  MINUTE,
  ordersEntity,
  revisionOf,
  SERVICE_ARN,
  snapshotOf,
  T0,
} from './fixtures';

/** Version 1.9.0 taking over from 1.8.2 in a canary, at 25 %. */
export const canary = deploymentOf('canary1', {
  target: revisionOf('1.9.0'),
  source: revisionOf('1.8.2'),
  lifecycleStage: 'PRE_PRODUCTION_TRAFFIC_SHIFT',
  requestedWeightPercent: 25,
  observedWeightPercent: 25,
});

/** A canary that took a minute to scale up and 2:06 at 5 %. */
export const upTo25: Transition[] = [
  { at: T0, kind: 'status', value: 'IN_PROGRESS' },
  { at: T0 + 2_000, kind: 'lifecycle', value: 'SCALE_UP' },
  { at: T0 + MINUTE, kind: 'lifecycle', value: 'POST_SCALE_UP' },
  { at: T0 + MINUTE + 4_000, kind: 'observed-weight', value: '5' },
  { at: T0 + MINUTE + 4_000, kind: 'hold', value: '5' },
  { at: T0 + MINUTE + 130_000, kind: 'observed-weight', value: '10' },
  { at: T0 + MINUTE + 140_000, kind: 'observed-weight', value: '25' },
  { at: T0 + MINUTE + 140_000, kind: 'hold', value: '25' },
];

export function rolloutParts(
  overrides: Partial<RolloutParts> = {},
  rollout: Partial<RolloutParts['rollout']> = {},
): RolloutParts {
  return {
    rollout: {
      serviceArn: SERVICE_ARN,
      deployment: canary,
      block: null,
      evidenceComplete: false,
      ...rollout,
    },
    transitions: upTo25,
    observations: { health: [], canary: [], stable: [] },
    verdicts: [],
    commands: [],
    ...overrides,
  };
}

export function targetParts(overrides: Partial<TargetParts> = {}): TargetParts {
  const entity = ordersEntity();
  return {
    target: parseTargets(entity).targets[0],
    entityRef: ENTITY_REF,
    links: sourceLinksOf(entity),
    service: {
      serviceArn: SERVICE_ARN,
      version: 1,
      mark: null,
      snapshot: snapshotOf(),
      asOf: T0,
      missing: false,
      failure: null,
    },
    history: [],
    newest: undefined,
    commands: [],
    refusal: undefined,
    commandsRefusal: undefined,
    ...overrides,
  };
}
