import { Stage } from '../plan/types';

/** Thrown by `compile` for a plan that ECS cannot carry out as it stands. */
export class PlanError extends Error {
  /** The nearest list of stages that ECS can express, where there is one. */
  readonly nearestStages?: Stage[];

  constructor(message: string, nearestStages?: Stage[]) {
    super(message);
    this.name = 'PlanError';
    this.nearestStages = nearestStages;
  }
}
