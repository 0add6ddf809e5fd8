import { findBlock } from '@canary-portal/ecs-rollout';
import type {
  RollbackExplained,
  RolloutResult,
} from '@canary-portal/plugin-deployments-common';
import type { Block, Trigger } from '@canary-portal/rollout-plan';
import type { CommandRecord } from '../store/records';
import { causeSentence, TRIGGER_SENTENCES } from './causeSentence';
import { detectionSeconds } from './detection';
import { iso, optionalIso } from './figures';
import type { RolloutParts } from './records';
import { versionOf } from './revisionView';
import { rolloutResult } from './rolloutResult';
import { primarySamples } from './seriesViews';
import { stageTimes } from './stageTimes';

const CAME_BACK: RolloutResult[] = [
  'rolled-back',
  'rolling-back',
  'rollback-failed',
];
const BY_PEOPLE: Trigger[] = ['manual-trigger', 'external'];

/** Why a rollout came back and what it cost; undefined when it did not. */
export function rollbackExplained(
  parts: RolloutParts,
  blocks: Block[],
): RollbackExplained | undefined {
  const { deployment, block } = parts.rollout;
  if (!CAME_BACK.includes(rolloutResult(deployment))) {
    return undefined;
  }
  const times = stageTimes(deployment, parts.transitions, block);
  const command = parts.commands.find(
    c => c.fromDeploymentArn === deployment.arn && wasSent(c),
  );
  const { trigger, cause } = causeOf(parts, Boolean(command));
  const startedAt = times.rollbackAt ?? times.end ?? times.begin;
  const samples = primarySamples(parts.observations.canary).filter(
    sample => sample.at >= times.begin - 1000 * sample.periodSeconds,
  );
  const met = sum(samples.map(s => s.requests));
  return {
    trigger,
    cause,
    automatic: !BY_PEOPLE.includes(trigger),
    actor: command?.actor,
    reason: command?.reason,
    weightPercent: block?.weightPercent ?? times.reachedPercent,
    startedAt: iso(startedAt),
    finishedAt: optionalIso(
      earlier(trafficBackAt(parts, startedAt), times.end),
    ),
    detectionSeconds: block
      ? detectionSeconds(
          block,
          deployment.target.meta?.plan,
          parts.observations,
        )
      : undefined,
    requestsMet: samples.length > 0 ? met : undefined,
    requestsFailed:
      samples.length > 0 ? sum(samples.map(s => s.errors)) : undefined,
    restoredVersion: deployment.source && versionOf(deployment.source),
    blocked: Boolean(findBlock(blocks, deployment.target.fingerprint)),
  };
}

/** What was only asked for has rolled nothing back. */
function wasSent({ state, sentAt }: CommandRecord): boolean {
  return sentAt !== undefined || state === 'requested';
}

function causeOf(
  { rollout: { deployment, block } }: RolloutParts,
  commanded: boolean,
): { trigger: Trigger; cause: string } {
  if (block) {
    const plan = deployment.target.meta?.plan;
    return { trigger: block.trigger, cause: causeSentence(block, plan) };
  }
  if (commanded) {
    return {
      trigger: 'manual-trigger',
      cause: TRIGGER_SENTENCES['manual-trigger'],
    };
  }
  const [alarm] = deployment.triggeredAlarmNames;
  if (alarm) {
    return { trigger: 'alarm', cause: `Alarm ${alarm} fired` };
  }
  if (deployment.hook?.status === 'TIMED_OUT') {
    return {
      trigger: 'hook-timeout',
      cause: TRIGGER_SENTENCES['hook-timeout'],
    };
  }
  return {
    trigger: 'external',
    cause:
      deployment.rollback?.reason ??
      deployment.statusReason ??
      TRIGGER_SENTENCES.external,
  };
}

/** ECS ends a rollback after its traffic is back; this look may come later. */
function earlier(a: number | undefined, b: number | undefined) {
  return a === undefined || b === undefined ? a ?? b : Math.min(a, b);
}

function trafficBackAt(
  { transitions }: RolloutParts,
  startedAt: number,
): number | undefined {
  return transitions.find(
    t =>
      t.kind === 'observed-weight' &&
      Number(t.value) === 0 &&
      t.at >= startedAt,
  )?.at;
}

function sum(values: number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0));
}
