import type { TriggerName } from './written';

/** One input of a trigger. */
export interface TriggerInput {
  key: string;
  label:
    | 'plan.trigger.consecutive'
    | 'plan.trigger.interval'
    | 'plan.trigger.above'
    | 'plan.trigger.minimum'
    | 'plan.trigger.percentile';
  /** Written as a number, not as text such as `2s` or `5%`. */
  counts?: boolean;
}

/** The inputs of each trigger, in the order in which they are drawn. */
export const TRIGGER_INPUTS: {
  name: TriggerName;
  label: `plan.trigger.${'health' | 'errors' | 'latency'}`;
  inputs: TriggerInput[];
}[] = [
  {
    name: 'health-check-failure',
    label: 'plan.trigger.health',
    inputs: [
      { key: 'consecutive', label: 'plan.trigger.consecutive', counts: true },
      { key: 'interval', label: 'plan.trigger.interval' },
    ],
  },
  {
    name: 'error-rate-threshold',
    label: 'plan.trigger.errors',
    inputs: [
      { key: 'above', label: 'plan.trigger.above' },
      { key: 'minimum-requests', label: 'plan.trigger.minimum', counts: true },
    ],
  },
  {
    name: 'response-time-threshold',
    label: 'plan.trigger.latency',
    inputs: [
      { key: 'percentile', label: 'plan.trigger.percentile' },
      { key: 'above', label: 'plan.trigger.above' },
      { key: 'minimum-requests', label: 'plan.trigger.minimum', counts: true },
    ],
  },
];
