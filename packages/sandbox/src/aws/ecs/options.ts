import { Alarms, Clock, Images, LoadBalancing, TaskRunner } from '../../ports';
import { UnverifiedBehaviour } from './unverified';

/** How long ECS itself takes, in seconds of world time. */
export interface EcsTiming {
  /** A shift of traffic to the next weight, there and back. Default 1. */
  trafficShiftSeconds: number;
  /** A lifecycle stage in which nothing has to be done. Default 0.5. */
  stageSeconds: number;
  /** From `ContinueServiceDeployment` to the next stage. Default 0.1. */
  continueSeconds: number;
  /** PENDING before a deployment starts to move. Default 0.5. */
  pendingSeconds: number;
  /** ROLLBACK_REQUESTED (or STOP_REQUESTED) before it begins. Default 0.2. */
  rollbackRequestSeconds: number;
  /** PROVISIONING of a task before its image is pulled. Default 0.5. */
  provisioningSeconds: number;
  /** Draining of a target before its task is stopped. Default 3. */
  deregistrationDelaySeconds: number;
  /** How often the health of targets is looked at while waiting. Default 0.5. */
  waitingPollSeconds: number;
  /** The same while nothing is waited for. Default 5. */
  steadyPollSeconds: number;
  /**
   * A RUNNING task of a service without load balancer and health check counts
   * as healthy after this long. Default 40.
   */
  unmonitoredTaskSeconds: number;
  /** How often alarms are looked at during a deployment. Default 1. */
  alarmPollSeconds: number;
}

export const defaultTiming: EcsTiming = {
  trafficShiftSeconds: 1,
  stageSeconds: 0.5,
  continueSeconds: 0.1,
  pendingSeconds: 0.5,
  rollbackRequestSeconds: 0.2,
  provisioningSeconds: 0.5,
  deregistrationDelaySeconds: 3,
  waitingPollSeconds: 0.5,
  steadyPollSeconds: 5,
  unmonitoredTaskSeconds: 40,
  alarmPollSeconds: 1,
};

/** The world that an engine acts on. */
export interface EcsWorld {
  clock: Clock;
  taskRunner: TaskRunner;
  loadBalancing: LoadBalancing;
  alarms: Alarms;
  images: Images;
}

export interface EcsEngineOptions extends EcsWorld {
  /** Default `eu-west-1`. */
  region?: string;
  /** 12 digits; default `111122223333`. */
  accountId?: string;
  /** Of the ids that the engine makes up; default 1. */
  seed?: number;
  timing?: Partial<EcsTiming>;
  /** What AWS does where that is not known; see `unverified.ts`. */
  unverified?: Partial<UnverifiedBehaviour>;
}
