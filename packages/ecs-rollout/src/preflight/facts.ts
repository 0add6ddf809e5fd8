import type {
  RegisterTaskDefinitionCommandInput,
  Service,
} from '@aws-sdk/client-ecs';
import type { Lease, RolloutPlan } from '@canary-portal/rollout-plan';
import type { CreateServiceSettings } from '../types/drive';
import type { TargetSnapshot } from '../types/target';
import type { AlarmStates } from './alarms';
import type { ImageCheck } from './images';

/** Everything that preflight judges, read beforehand. */
export interface PreflightFacts {
  cluster: string;
  serviceName: string;
  /** Absent: the service does not exist yet. */
  service?: Service;
  snapshot?: TargetSnapshot;
  /** No version of the service ever came up. */
  first: boolean;
  bootstrap?: CreateServiceSettings;
  plan: RolloutPlan;
  /** Why the plan cannot be expressed by ECS. */
  planProblem?: string;
  /** Seconds that the plan takes, and at most takes. */
  estimate?: { total: number; worst: number };
  /** Seconds that the job has. */
  timeLimitSeconds?: number;
  taskDefinition?: RegisterTaskDefinitionCommandInput;
  images: ImageCheck[];
  fingerprint: string;
  alarms: AlarmStates;
  deployWhileAlarming?: string;
  otherDriver?: Lease;
}
