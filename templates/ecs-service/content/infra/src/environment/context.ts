import type { Stack } from 'aws-cdk-lib';
import type { Arns } from '../arns.ts';
import type {
  EnvironmentConfig,
  ServiceConfig,
} from '../config/service-config.ts';
import type { EnvironmentNames } from '../names.ts';

/** One environment of the service, while its stack is made. */
export interface EnvironmentContext {
  stack: Stack;
  config: ServiceConfig;
  environment: EnvironmentConfig;
  names: EnvironmentNames;
  arns: Arns;
  /** Blue/green and canary: ECS moves traffic between two target groups. */
  shiftsTraffic: boolean;
}
