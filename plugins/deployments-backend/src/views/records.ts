import type { Observations } from '@canary-portal/rollout-plan';
import type { Target } from '@canary-portal/plugin-deployments-common';
import type {
  CommandRecord,
  RolloutRecord,
  ServiceRecord,
  Transition,
  VerdictRecord,
} from '../store/records';
import type { SourceLinks } from './sourceLinks';

/** A rollout with everything that is kept about it. */
export interface RolloutParts {
  rollout: RolloutRecord;
  transitions: Transition[];
  observations: Observations;
  verdicts: VerdictRecord[];
  /** Commands that undid it or made it. */
  commands: CommandRecord[];
}

/** What the view of one target is made of. */
export interface TargetParts {
  target: Target;
  entityRef: string;
  links: SourceLinks;
  service: ServiceRecord | undefined;
  /** Newest first. */
  history: RolloutRecord[];
  /** The newest rollout: in progress, or the last one. */
  newest: RolloutParts | undefined;
  /** Newest first. */
  commands: CommandRecord[];
  /** Why the service cannot be read at all. */
  refusal: string | undefined;
  /** Why no command is accepted from anybody. */
  commandsRefusal: string | undefined;
}
