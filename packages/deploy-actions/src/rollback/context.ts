import type { AwsClients, Clock } from '@canary-portal/ecs-rollout';
import type { RollbackInputs } from './inputs';

/** What a rollback works with. */
export interface Context {
  clients: AwsClients;
  clock: Clock;
  inputs: RollbackInputs;
  /** Epoch milliseconds. */
  deadline: number;
  say(line: string): void;
}
