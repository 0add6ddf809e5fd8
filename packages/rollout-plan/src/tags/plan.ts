import { RolloutPlan, Stage, STRATEGIES, Triggers } from '../plan/types';
import { TagError } from './errors';
import { FieldReader, readFields, writeFields } from './fields';

/** Whole minutes as `2m`, anything else in seconds: short and exact. */
const shortTime = (time: number) =>
  time > 0 && time % 60 === 0 ? `${time / 60}m` : `${time}s`;

function seconds(what: string, text: string | undefined): number {
  const match = /^(\d+(?:\.\d+)?(?:e-\d+)?)([ms])$/.exec(text ?? '');
  if (!match) {
    throw new TagError(`${what} has "${text}" where 2m or 90s is expected`);
  }
  return Number(match[1]) * (match[2] === 'm' ? 60 : 1);
}

function numeric(what: string, text: string | undefined): number {
  const value = Number(text);
  if (!text || !Number.isFinite(value)) {
    throw new TagError(`${what} has "${text}" where a number is expected`);
  }
  return value;
}

const slashed = (fields: FieldReader, name: string) =>
  fields.text(name).split('/');

/** "canary portal hold=15m/rollback up=10m bake=10m 5/2m 25/3m 50/5m 100". */
export function writePlan(plan: RolloutPlan): string {
  const header = writeFields({
    hold: `${shortTime(plan.maxHoldSeconds)}/${plan.afterMaxHold}`,
    up: shortTime(plan.scaleUpTimeoutSeconds),
    bake: shortTime(plan.bakeTimeSeconds),
  });
  const stages = plan.stages.map(({ weightPercent, holdSeconds }) =>
    holdSeconds > 0
      ? `${weightPercent}/${shortTime(holdSeconds)}`
      : `${weightPercent}`,
  );
  return [plan.strategy, plan.approval, header, ...stages].join(' ');
}

/**
 * "health=3/10s errors=5/50 latency=95/2s/200 manual=admin compare=stable", and
 * "queue=orders-jobs/5m" where a queue is judged.
 */
export function writeTriggers(plan: RolloutPlan): string {
  const {
    healthCheckFailure,
    errorRateThreshold,
    responseTimeThreshold,
    queueAgeThreshold,
  } = plan.triggers;
  return writeFields({
    health:
      healthCheckFailure &&
      `${healthCheckFailure.consecutive}/${shortTime(
        healthCheckFailure.intervalSeconds,
      )}`,
    errors:
      errorRateThreshold &&
      `${errorRateThreshold.abovePercent}/${errorRateThreshold.minimumRequests}`,
    latency:
      responseTimeThreshold &&
      `${responseTimeThreshold.percentile}/${shortTime(
        responseTimeThreshold.aboveSeconds,
      )}/${responseTimeThreshold.minimumRequests}`,
    queue:
      queueAgeThreshold &&
      `${queueAgeThreshold.queue}/${shortTime(queueAgeThreshold.aboveSeconds)}`,
    manual: plan.triggers.manualTrigger.approval,
    compare: plan.compareWithStable ? 'stable' : 'limit',
  });
}

function readTriggers(
  value: string,
): Pick<RolloutPlan, 'triggers' | 'compareWithStable'> {
  const what = 'The tag canary-portal:triggers';
  const fields = readFields(what, value);
  const triggers: Triggers = {
    manualTrigger: { approval: fields.oneOf('manual', ['admin', 'none']) },
  };
  if (fields.has('health')) {
    const [consecutive, interval] = slashed(fields, 'health');
    triggers.healthCheckFailure = {
      consecutive: numeric(what, consecutive),
      intervalSeconds: seconds(what, interval),
    };
  }
  if (fields.has('errors')) {
    const [above, minimum] = slashed(fields, 'errors');
    triggers.errorRateThreshold = {
      abovePercent: numeric(what, above),
      minimumRequests: numeric(what, minimum),
    };
  }
  if (fields.has('latency')) {
    const [percentile, above, minimum] = slashed(fields, 'latency');
    triggers.responseTimeThreshold = {
      percentile: numeric(what, percentile),
      aboveSeconds: seconds(what, above),
      minimumRequests: numeric(what, minimum),
    };
  }
  if (fields.has('queue')) {
    const [queue, above] = slashed(fields, 'queue');
    triggers.queueAgeThreshold = {
      queue,
      aboveSeconds: seconds(what, above),
    };
  }
  return {
    triggers,
    compareWithStable:
      fields.oneOf('compare', ['stable', 'limit']) === 'stable',
  };
}

/**
 * Reads a plan from its two tags.
 *
 * @throws TagError when one is malformed.
 */
export function readPlan(plan: string, triggers: string): RolloutPlan {
  const what = 'The tag canary-portal:plan';
  const [strategy, approval, hold, up, bake, ...stageTexts] = plan.split(' ');
  const words = new FieldReader(
    what,
    new Map(Object.entries({ strategy, approval }).filter(([, v]) => v)),
  );
  const fields = readFields(what, [hold, up, bake].join(' '));
  const [maxHold, afterMaxHold] = slashed(fields, 'hold');
  const stages = stageTexts.map((text): Stage => {
    const [weight, time] = text.split('/');
    return {
      weightPercent: numeric(what, weight),
      holdSeconds: time === undefined ? 0 : seconds(what, time),
    };
  });
  if (stages.length === 0) {
    throw new TagError(`${what} has no stages: "${plan}"`);
  }
  return {
    strategy: words.oneOf('strategy', STRATEGIES),
    approval: words.oneOf('approval', ['portal', 'github', 'none']),
    stages,
    ...readTriggers(triggers),
    maxHoldSeconds: seconds(what, maxHold),
    afterMaxHold: new FieldReader(
      what,
      new Map([['after-max-hold', afterMaxHold ?? '']]),
    ).oneOf('after-max-hold', ['rollback', 'continue']),
    scaleUpTimeoutSeconds: seconds(what, fields.text('up')),
    bakeTimeSeconds: seconds(what, fields.text('bake')),
  };
}
