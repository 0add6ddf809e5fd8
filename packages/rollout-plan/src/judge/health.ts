import { HealthCheckFailureTrigger } from '../plan/types';
import { spokenDuration } from '../plan/duration';
import { Check, EvidenceSource, HealthProbe, JudgeContext } from './types';

/** Probes that come a little early still count as the next one. */
const EARLY = 0.8;

const SOURCE_NAMES: Partial<Record<EvidenceSource, string>> = {
  'target-health': 'target group',
  'task-health': 'tasks',
  'test-listener': 'test listener',
};

interface Streak {
  failures: number;
  latest: HealthProbe;
}

/**
 * Failing probes in a row of one source. Probes more frequent than the
 * interval count once per interval, so that looking more often does not roll
 * back sooner than the plan says.
 */
function streak(probes: HealthProbe[], intervalSeconds: number): Streak {
  let failures = 0;
  let counted = Number.NEGATIVE_INFINITY;
  for (const probe of probes) {
    if (probe.healthy) {
      failures = 0;
      counted = Number.NEGATIVE_INFINITY;
    } else if (probe.at - counted >= intervalSeconds * 1000 * EARLY) {
      failures += 1;
      counted = probe.at;
    }
  }
  return { failures, latest: probes[probes.length - 1] };
}

function describe({ failures, latest }: Streak, limit: number): string {
  const where = SOURCE_NAMES[latest.source] ?? latest.source;
  const tasks = `${latest.healthyTasks} of ${latest.totalTasks} tasks healthy`;
  const detail = latest.detail ? `: ${latest.detail}` : '';
  return failures === 0
    ? `Healthy by the ${where}, ${tasks}`
    : `${failures} failed health ${
        failures === 1 ? 'probe' : 'probes in a row'
      } by the ${where}, limit ${limit}, ${tasks}${detail}`;
}

/** Judges health: failing probes in a row of any one source (spec S4.1). */
export function judgeHealth(
  trigger: HealthCheckFailureTrigger,
  health: HealthProbe[],
  context: JudgeContext,
): Check {
  const { consecutive, intervalSeconds } = trigger;
  const base = {
    id: 'health',
    trigger: 'health-check-failure',
    unit: 'failures',
    limit: consecutive,
  } as const;
  const recent = health
    .filter(probe => probe.at >= context.rolloutStartedAt)
    .sort((a, b) => a.at - b.at);
  if (recent.length === 0) {
    return {
      ...base,
      outcome: 'inconclusive',
      sentence: 'Health has not been probed yet',
    };
  }
  const streaks = [...new Set(recent.map(probe => probe.source))].map(source =>
    streak(
      recent.filter(probe => probe.source === source),
      intervalSeconds,
    ),
  );
  const worst = streaks.reduce((a, b) => (b.failures > a.failures ? b : a));
  const check = {
    ...base,
    observed: worst.failures,
    source: worst.latest.source,
  };
  if (worst.failures >= consecutive) {
    return {
      ...check,
      outcome: 'fail',
      sentence: describe(worst, consecutive),
    };
  }

  const latest = recent[recent.length - 1];
  const replaced = recent.reduce(
    (most, probe) => Math.max(most, probe.replacedTasks),
    0,
  );
  // Half of a large service must go, as for ECS's own circuit breaker.
  const replacedLimit = Math.max(consecutive, Math.ceil(latest.totalTasks / 2));
  if (replaced >= replacedLimit) {
    return {
      ...check,
      outcome: 'fail',
      observed: replaced,
      limit: replacedLimit,
      source: latest.source,
      sentence: `${replaced} tasks of the canary were replaced, limit ${replacedLimit}`,
    };
  }

  const age = (context.now - latest.at) / 1000;
  if (age > Math.max(120, 6 * intervalSeconds)) {
    return {
      ...check,
      outcome: 'inconclusive',
      sentence: `The last health probe is ${spokenDuration(age)} old`,
    };
  }
  return {
    ...check,
    outcome: worst.failures === 0 ? 'pass' : 'inconclusive',
    sentence: describe(worst, consecutive),
  };
}
