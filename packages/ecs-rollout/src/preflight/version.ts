import { findBlock } from '../blocks/blocks';
import type { PreflightFinding } from '../types/events';
import { ok, refused, warning } from './findings';
import type { PreflightFacts } from './facts';

/** Whether the images exist. */
export function checkImageFindings(facts: PreflightFacts): PreflightFinding[] {
  return facts.images.map(({ image, outcome, digest, detail }) => {
    if (outcome === 'missing') {
      return refused(
        'image',
        `The image ${image} does not exist. Push it before deploying.`,
      );
    }
    return outcome === 'found'
      ? ok('image', `${image} is ${digest}.`)
      : warning('image', `${image} could not be looked up: ${detail}.`);
  });
}

/** Whether this very version was rolled back before. */
export function checkBlocked(facts: PreflightFacts): PreflightFinding[] {
  const { snapshot, fingerprint } = facts;
  const block = findBlock(snapshot?.blocks ?? [], fingerprint);
  if (block) {
    return [
      refused(
        'blocked',
        `This version was rolled back (${block.trigger}, at ${
          block.weightPercent
        } %, ${new Date(
          block.at,
        ).toISOString()}) and is blocked. Deploy one that differs in image, environment or resources, or release the block.`,
      ),
    ];
  }
  return snapshot?.serving?.fingerprint === fingerprint
    ? [
        warning(
          'same-version',
          'This very version serves already; it is deployed again.',
        ),
      ]
    : [];
}

/** Whether ECS will be able to watch the alarms. */
export function checkAlarms(facts: PreflightFacts): PreflightFinding[] {
  const { alarms, deployWhileAlarming } = facts;
  if (alarms.problem) {
    return [warning('alarms', `Alarms could not be read: ${alarms.problem}.`)];
  }
  const names = (state: string) =>
    Object.keys(alarms.states).filter(name => alarms.states[name] === state);
  const findings: PreflightFinding[] = [];
  const missing = names('MISSING');
  if (missing.length > 0) {
    findings.push(
      warning(
        'alarms',
        `There is no alarm ${missing.join(', ')}, so ECS cannot watch it.`,
      ),
    );
  }
  const ringing = names('ALARM');
  if (ringing.length === 0) return findings;
  const consequence = `${ringing.join(
    ', ',
  )} is in ALARM, which switches ECS's alarm monitoring off for the whole deployment`;
  findings.push(
    deployWhileAlarming
      ? warning(
          'alarms',
          `${consequence}. Deployed all the same: ${deployWhileAlarming}`,
        )
      : refused(
          'alarms',
          `${consequence}. Wait until it is OK, or give a reason with deploy-while-alarming. A rollback is possible at any time.`,
        ),
  );
  return findings;
}

/** Whether ECS can express the plan, and the job has the time for it. */
export function checkPlan(facts: PreflightFacts): PreflightFinding[] {
  const { planProblem, estimate, timeLimitSeconds } = facts;
  if (planProblem) return [refused('plan', planProblem)];
  if (!estimate || timeLimitSeconds === undefined) return [];
  const minutes = (seconds: number) => `${Math.ceil(seconds / 60)} min`;
  if (estimate.total > timeLimitSeconds) {
    return [
      refused(
        'time-limit',
        `The plan takes about ${minutes(estimate.total)}, the job has ${minutes(
          timeLimitSeconds,
        )}. Raise the job's timeout-minutes or shorten the holds.`,
      ),
    ];
  }
  return estimate.worst > timeLimitSeconds
    ? [
        warning(
          'time-limit',
          `With every hold extended the plan takes ${minutes(
            estimate.worst,
          )}, the job has ${minutes(
            timeLimitSeconds,
          )}: it could be cut short, and ECS would roll back.`,
        ),
      ]
    : [];
}
