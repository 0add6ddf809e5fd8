/** One stage as `deployment.yaml` writes it, perhaps not valid yet. */
export interface WrittenStage {
  percentage: number | string;
  duration?: string;
}

/** A trigger's own fields, or `false` when it is switched off. */
export type WrittenTrigger = false | Record<string, number | string>;

export type TriggerName =
  | 'health-check-failure'
  | 'error-rate-threshold'
  | 'response-time-threshold';

export interface WrittenTriggers
  extends Partial<Record<TriggerName, WrittenTrigger>> {
  'manual-trigger'?: { approval?: string };
}

/**
 * One environment as `deployment.yaml` writes it, perhaps not valid yet. Keys
 * that the form does not know are kept.
 */
export interface WrittenEnvironment {
  strategy: string;
  approval?: string;
  'canary-stages'?: WrittenStage[];
  'rollback-triggers'?: WrittenTriggers;
  'max-hold'?: string;
  'after-max-hold'?: string;
  'scale-up-timeout'?: string;
  'bake-time'?: string;
}

/** The value of the field: `environments` of `deployment.yaml`. */
export type WrittenEnvironments = Record<string, WrittenEnvironment>;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The environments that the form holds; undefined when it holds none. What stands
 * inside is checked later, by the plan's own schema, and shown with its reason.
 */
export function readEnvironments(
  formData: unknown,
): WrittenEnvironments | undefined {
  if (!isObject(formData)) {
    return undefined;
  }
  const environments: WrittenEnvironments = {};
  for (const [name, value] of Object.entries(formData)) {
    // The form itself fills what a template's schema names with empty objects.
    if (isObject(value) && Object.keys(value).length > 0) {
      environments[name] = {
        ...value,
        strategy: String(value.strategy ?? ''),
      };
    }
  }
  return Object.keys(environments).length > 0 ? environments : undefined;
}

/** The stages of an environment; none when what is written there is no list. */
export function stagesOf(environment: WrittenEnvironment): WrittenStage[] {
  const stages: unknown = environment['canary-stages'];
  return Array.isArray(stages) ? stages.filter(isObject).map(asStage) : [];
}

function asStage(written: Record<string, unknown>): WrittenStage {
  const { percentage, duration } = written;
  return {
    percentage: typeof percentage === 'number' ? percentage : `${percentage}`,
    ...(duration !== undefined && { duration: String(duration) }),
  };
}

/** The triggers of an environment; none when what is written there is no map. */
export function triggersOf(environment: WrittenEnvironment): WrittenTriggers {
  const triggers: unknown = environment['rollback-triggers'];
  return isObject(triggers) ? triggers : {};
}

/** A number when the text is one as people write it, otherwise the text. */
export function asNumber(text: string): number | string {
  return text !== '' && String(Number(text)) === text ? Number(text) : text;
}
