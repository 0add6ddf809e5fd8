import type { DeploymentRecord } from '@canary-portal/ecs-rollout';
import type { TimelineEntry } from '@canary-portal/plugin-deployments-common';
import type { Transition, VerdictRecord } from '../store/records';
import { isRollingBack } from '../sync/deploymentStatus';
import { causeSentence } from './causeSentence';
import { commandEntries } from './commandEntries';
import { clockTime, figure, iso, secondsBetween } from './figures';
import { plannedStages } from './plannedStages';
import type { RolloutParts } from './records';
import { versionOf } from './revisionView';
import type { SourceLinks } from './sourceLinks';
import { stageTimes, type StageTimes } from './stageTimes';

/** An entry before its time is written out. */
export type Entry = Omit<TimelineEntry, 'at'> & { at: number };
type Words = Pick<TimelineEntry, 'tone' | 'text'>;

const LIFECYCLE: Record<string, Words> = {
  SCALE_UP: { tone: 'info', text: 'New tasks are started' },
  POST_SCALE_UP: { tone: 'good', text: 'All new tasks run' },
  TEST_TRAFFIC_SHIFT: {
    tone: 'info',
    text: 'Test traffic goes to the new revision',
  },
};

/** Everything that happened in a rollout, from all sources, newest first. */
export function timelineView(
  parts: RolloutParts,
  links: SourceLinks,
): TimelineEntry[] {
  const { deployment, block } = parts.rollout;
  const times = stageTimes(deployment, parts.transitions, block);
  const entries = [
    ...originEntries(parts, links),
    ...parts.transitions.flatMap(t => transitionEntry(t, parts)),
    ...stageEntries(parts, times),
    ...bakeEntries(times),
    ...blockEntries(parts),
    ...parts.commands.flatMap(commandEntries),
  ];
  return entries
    .sort((a, b) => b.at - a.at)
    .map(entry => ({ ...entry, at: iso(entry.at) }));
}

function originEntries(parts: RolloutParts, links: SourceLinks): Entry[] {
  const { deployment } = parts.rollout;
  const { meta } = deployment.target;
  if (!meta || meta.rollbackOf) {
    return [];
  }
  const id = /(?:^|\/runs\/)(\d+)(?:$|\/)/.exec(meta.run)?.[1];
  const run = id ? `Run #${id}` : 'A run';
  return [
    {
      at: deployment.createdAt,
      source: 'github',
      tone: 'info',
      text: `${run} of ${meta.actor} deploys ${meta.version}`,
      url: links.runUrl(meta.repository, meta.run),
    },
  ];
}

function transitionEntry(
  { at, kind, value }: Transition,
  { rollout: { deployment } }: RolloutParts,
): Entry[] {
  switch (kind) {
    case 'status': {
      const words = statusWords(value, deployment);
      return words ? [{ at, source: 'ecs', ...words }] : [];
    }
    case 'lifecycle': {
      const words = lifecycleWords(value, deployment);
      return words ? [{ at, source: 'ecs', ...words }] : [];
    }
    case 'awaiting':
      return value === 'POST_TEST_TRAFFIC_SHIFT'
        ? [
            {
              at,
              source: 'ecs',
              tone: 'info',
              text: 'Waits for approval before the first production traffic',
            },
          ]
        : [];
    case 'alarm':
      return [
        { at, source: 'cloudwatch', tone: 'bad', text: `Alarm ${value} fired` },
      ];
    default:
      return [];
  }
}

function lifecycleWords(
  stage: string,
  deployment: DeploymentRecord,
): Words | undefined {
  const leaving = isRollingBack(deployment) ? 'new' : 'old';
  return stage === 'CLEAN_UP'
    ? { tone: 'info', text: `The tasks of the ${leaving} revision are stopped` }
    : LIFECYCLE[stage];
}

function statusWords(
  status: string,
  deployment: DeploymentRecord,
): Words | undefined {
  const restored = deployment.source && versionOf(deployment.source);
  switch (status) {
    case 'IN_PROGRESS': {
      const { stages } = plannedStages(deployment);
      const weights = stages.map(s => figure(s.weightPercent)).join(' · ');
      return { tone: 'info', text: `Deployment started, plan ${weights}` };
    }
    case 'SUCCESSFUL':
      return { tone: 'good', text: 'Completed: the new revision serves all' };
    case 'STOPPED':
      return { tone: 'warning', text: 'The deployment was stopped' };
    case 'ROLLBACK_IN_PROGRESS':
      return { tone: 'bad', text: 'ECS moves the traffic back' };
    case 'ROLLBACK_SUCCESSFUL':
      return {
        tone: 'bad',
        text: `Rolled back${restored ? `: ${restored} serves all` : ''}`,
      };
    case 'ROLLBACK_FAILED':
      return {
        tone: 'bad',
        text: `The rollback failed: ${
          deployment.statusReason ?? 'ECS gives no reason'
        }`,
      };
    default:
      return undefined;
  }
}

function stageEntries(
  { rollout: { deployment }, verdicts }: RolloutParts,
  times: StageTimes,
): Entry[] {
  const { stages } = plannedStages(deployment);
  return stages.flatMap(({ weightPercent }, index) => {
    const { startedAt, finishedAt } = times.weight(weightPercent);
    if (startedAt === undefined) {
      return [];
    }
    const weight = `${figure(weightPercent)} %`;
    const entered: Entry = {
      at: startedAt,
      source: 'ecs',
      tone: 'info',
      text: `${weight} of the traffic is on the new revision`,
    };
    const passed = finishedAt !== times.rollbackAt && weightPercent < 100;
    if (finishedAt === undefined || !passed) {
      return [entered];
    }
    const held = clockTime(secondsBetween(startedAt, finishedAt));
    // The driver may have seen the last request a moment before this look did.
    const next = stages[index + 1]?.weightPercent ?? Infinity;
    const verdict = verdicts.findLast(
      v => v.weightPercent >= weightPercent && v.weightPercent < next,
    );
    return [entered, { at: finishedAt, ...heldWords(weight, held, verdict) }];
  });
}

function bakeEntries({ bake }: StageTimes): Entry[] {
  return bake.startedAt === undefined
    ? []
    : [
        {
          at: bake.startedAt,
          source: 'ecs',
          tone: 'info',
          text: 'The bake begins: both revisions stay up, a rollback is instant',
        },
      ];
}

function heldWords(
  weight: string,
  held: string,
  verdict: VerdictRecord | undefined,
): Omit<Entry, 'at'> {
  const passed = verdict?.verdict.outcome === 'pass';
  return {
    source: 'driver',
    tone: passed ? 'good' : 'info',
    text: `${weight} held for ${held}${passed ? ', all checks passed' : ''}`,
  };
}

function blockEntries({ rollout }: RolloutParts): Entry[] {
  const { block, deployment } = rollout;
  if (!block || block.trigger === 'manual-trigger') {
    return [];
  }
  const cause = causeSentence(block, deployment.target.meta?.plan);
  return [
    {
      at: block.at,
      source: 'driver',
      tone: 'bad',
      text: `Rolled back at ${figure(block.weightPercent)} %: ${cause}`,
    },
  ];
}
