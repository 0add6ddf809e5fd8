import type { TargetRef } from '@canary-portal/ecs-rollout';
import {
  InputError,
  positive,
  regionOf,
  required,
  type Environment,
} from '../shared/inputs';

/** One ECS service, and the environment it is. */
export interface ReportedService {
  environment: string;
  target: TargetRef;
}

/** The Action's inputs, checked. */
export interface ReportInputs {
  services: ReportedService[];
  region?: string;
  days: number;
}

const LINE = /^([^:\s]+)\s*:\s*([A-Za-z0-9_-]{1,255})$/;
const DEFAULT_DAYS = 7;
const KEPT_DAYS = 90;

function parseServices(text: string, cluster: string): ReportedService[] {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
  return lines.map(line => {
    const match = LINE.exec(line);
    if (!match) {
      throw new InputError(
        `Input services has the line "${line}": write environment and ECS service, e.g. "production: orders-production".`,
      );
    }
    const [, environment, service] = match;
    return { environment, target: { cluster, service } };
  });
}

/**
 * Reads the inputs.
 *
 * @throws InputError
 */
export function readInputs(env: Environment): ReportInputs {
  const cluster = required('cluster', 'name the ECS cluster');
  const days = positive('days', 'days') ?? DEFAULT_DAYS;
  if (days > KEPT_DAYS) {
    throw new InputError(
      `Input days is ${days}: ECS keeps the history of ${KEPT_DAYS} days.`,
    );
  }
  return {
    services: parseServices(
      required('services', 'name them, one "environment: service" a line'),
      cluster,
    ),
    region: regionOf(env),
    days,
  };
}
