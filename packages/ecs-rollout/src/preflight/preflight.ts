import {
  compile,
  estimateSeconds,
  type CompiledRollout,
  type RolloutPlan,
} from '@canary-portal/rollout-plan';
import { describeError } from '../aws/errors';
import type { DriveContext } from '../drive/context';
import { leaseOf } from '../drive/lease';
import { awaitsFirstVersion } from '../read/firstVersion';
import { fingerprintOf } from '../read/images';
import { findService, tagsOf } from '../read/service';
import { alarmNamesOf } from '../resting/restore';
import type { PreflightFinding } from '../types/events';
import type { TargetSnapshot } from '../types/target';
import { readAlarms } from './alarms';
import type { PreflightFacts } from './facts';
import { checkImages } from './images';
import { checkService, checkTraffic } from './service';
import {
  checkAlarms,
  checkBlocked,
  checkImageFindings,
  checkPlan,
} from './version';

/** What preflight found, and what the start needs of it. */
export interface Preflight {
  findings: PreflightFinding[];
  refusals: string[];
  fingerprint: string;
  digests: ReadonlyMap<string, string>;
  alarmNames: string[];
  compiled?: CompiledRollout;
  /** Nothing works yet that the new version could be compared with. */
  first: boolean;
}

/** All findings on facts already read. Pure. */
export function judgeFacts(facts: PreflightFacts): PreflightFinding[] {
  return [
    ...checkService(facts),
    ...checkTraffic(facts),
    ...checkImageFindings(facts),
    ...checkBlocked(facts),
    ...checkAlarms(facts),
    ...checkPlan(facts),
  ];
}

function tryCompile(
  plan: RolloutPlan,
  alarmNames: string[],
  approvalPause: boolean,
): { compiled?: CompiledRollout; planProblem?: string } {
  try {
    return { compiled: compile(plan, { alarmNames, approvalPause }) };
  } catch (error) {
    return { planProblem: describeError(error) };
  }
}

/**
 * Reads what has to be known before a rollout may start, and judges it. Only
 * ever asked before a rollout: a rollback is never refused for any of this.
 */
export async function preflight(
  context: DriveContext,
  snapshot: TargetSnapshot | undefined,
): Promise<Preflight> {
  const { options, clients, ref, clock } = context;
  const { taskDefinition, bootstrap, until, plan } = options;
  const service = snapshot && (await findService(clients, ref));
  const alarmNames = options.alarmNames ?? alarmNamesOf(service);
  const { serving, serviceTags = {} } = snapshot ?? {};
  const [images, alarms, first] = await Promise.all([
    checkImages(clients, taskDefinition?.containerDefinitions ?? []),
    readAlarms(clients, alarmNames),
    !snapshot || awaitsFirstVersion(clients, ref, serving?.arn, serviceTags),
  ]);
  const digests = new Map(
    images.flatMap(i => (i.digest ? [[i.container, i.digest] as const] : [])),
  );
  const fingerprint = taskDefinition
    ? fingerprintOf(taskDefinition, digests)
    : '';
  const approvalPause = plan.approval === 'portal' || until === 'approval';
  const { compiled, planProblem } = tryCompile(plan, alarmNames, approvalPause);
  const lease = service && leaseOf(tagsOf(service), clock.now());
  const findings = judgeFacts({
    cluster: ref.cluster,
    serviceName: ref.service,
    service,
    snapshot,
    first,
    bootstrap,
    plan,
    planProblem,
    estimate: compiled && estimateSeconds(plan),
    timeLimitSeconds: options.timeLimitSeconds,
    taskDefinition,
    images,
    fingerprint,
    alarms,
    deployWhileAlarming: options.deployWhileAlarming,
    otherDriver: lease?.run === options.run ? undefined : lease,
  });
  if (!taskDefinition) {
    findings.push({
      outcome: 'refused',
      check: 'task-definition',
      sentence: 'There is no task definition to deploy.',
    });
  }
  const refusals = findings
    .filter(finding => finding.outcome === 'refused')
    .map(finding => finding.sentence);
  context.emit({ type: 'preflight', findings, refused: refusals.length > 0 });
  return {
    findings,
    refusals,
    fingerprint,
    digests,
    alarmNames,
    compiled,
    first,
  };
}
