import { spokenDuration } from '../plan/duration';
import { QueueAgeThresholdTrigger } from '../plan/types';
import { endOf } from './samples';
import { Check, JudgeContext, Outcome, QueueSample } from './types';

/** A message that a stopping task gave back makes one old minute, not two. */
const NEEDED_IN_A_ROW = 2;

/** SQS reports each minute, a few minutes late. */
const FRESH_SECONDS = 600;

interface Finding {
  outcome: Outcome;
  /** Why it is not what the figure alone says. */
  because?: string;
}

/**
 * The age if everything went on as before the rollout: at its worst, or further
 * along a rise. No message grows older faster than time passes.
 */
function expectedSeconds(before: QueueSample[], at: number): number {
  const first = before[0];
  const last = before[before.length - 1];
  const seconds = (last.at - first.at) / 1000;
  const rise = seconds > 0 ? (last.ageSeconds - first.ageSeconds) / seconds : 0;
  const onwards = Math.min(1, Math.max(0, rise)) * ((at - last.at) / 1000);
  return Math.max(worstOf(before), last.ageSeconds + onwards);
}

function worstOf(samples: QueueSample[]): number {
  return samples.reduce((worst, { ageSeconds }) => {
    return Math.max(worst, ageSeconds);
  }, 0);
}

function weigh(
  limit: number,
  before: QueueSample[],
  since: QueueSample[],
): Finding {
  const latest = since[since.length - 1];
  if (latest.ageSeconds <= limit) return { outcome: 'pass' };
  if (before.length === 0) {
    return {
      outcome: 'inconclusive',
      because: 'nothing is known of the time before the rollout',
    };
  }
  if (worstOf(before) > limit) {
    return {
      outcome: latest.ageSeconds <= worstOf(before) ? 'pass' : 'inconclusive',
      because: 'it was over the limit before the rollout',
    };
  }
  const expected = expectedSeconds(before, latest.at);
  if (latest.ageSeconds <= expected + latest.periodSeconds) {
    return { outcome: 'inconclusive', because: 'it rises as before' };
  }
  const recent = since.slice(-NEEDED_IN_A_ROW);
  const certain =
    recent.length === NEEDED_IN_A_ROW &&
    recent.every(({ ageSeconds }) => ageSeconds > limit);
  return certain
    ? { outcome: 'fail' }
    : { outcome: 'inconclusive', because: 'not yet certain' };
}

/**
 * Judges the age of the oldest message in the plan's queue, which both
 * revisions read: it is compared with the time before the rollout, and a queue
 * that was old then, or was on its way there, does not blame the new version.
 * Needs two periods in a row over the limit.
 */
export function judgeQueueAge(
  { queue, aboveSeconds }: QueueAgeThresholdTrigger,
  samples: QueueSample[],
  context: JudgeContext,
): Check {
  const base = {
    id: 'queue-age',
    trigger: 'queue-age-threshold',
    unit: 'seconds',
    limit: aboveSeconds,
    source: 'sqs-metrics',
  } as const;
  const ascending = [...samples].sort((a, b) => a.at - b.at);
  const before = ascending.filter(s => endOf(s) <= context.rolloutStartedAt);
  const since = ascending.filter(
    s => s.at >= context.rolloutStartedAt && s.at <= context.now,
  );
  const latest = since.at(-1);
  if (!latest) {
    return {
      ...base,
      outcome: 'inconclusive',
      sentence: `The age of the oldest message in ${queue} is not reported`,
    };
  }
  const silent = (context.now - endOf(latest)) / 1000;
  if (silent > FRESH_SECONDS) {
    return {
      ...base,
      outcome: 'inconclusive',
      sentence:
        `The age of the oldest message in ${queue} was last reported ` +
        `${spokenDuration(silent)} ago`,
    };
  }
  const { outcome, because } = weigh(aboveSeconds, before, since);
  const earlier =
    before.length > 0
      ? `; before the rollout at most ${spokenDuration(worstOf(before))}`
      : '';
  return {
    ...base,
    outcome,
    observed: latest.ageSeconds,
    sentence:
      `Oldest message in ${queue} waits ${spokenDuration(
        latest.ageSeconds,
      )}, ` +
      `limit ${spokenDuration(aboveSeconds)}` +
      `${because ? `, ${because}` : ''}${earlier}`,
  };
}
