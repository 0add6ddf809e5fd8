import type { DriveResult } from '@canary-portal/ecs-rollout';
import { duration, escapeMarkdown } from '../shared/words';
import { checkLines } from './log';

/** What the summary says beside the result. */
export interface SummaryFacts {
  service: string;
  environment: string;
  version: string;
  /** Empty when nothing serves. */
  versionServing?: string;
}

const HEADLINE: Record<DriveResult['outcome'], string> = {
  completed: '✅ Deployed',
  'rolled-back': '❌ Rolled back',
  stopped: '❌ Stopped',
  'awaiting-approval': '⏸️ Waiting for approval',
  refused: '❌ Not started',
  failed: '❌ Failed',
};

function took({ startedAt, finishedAt }: DriveResult['stages'][number]) {
  if (startedAt === undefined) return 'not reached';
  if (finishedAt === undefined) return 'not finished';
  return duration((finishedAt - startedAt) / 1000);
}

function stageRow(stage: DriveResult['stages'][number]): string {
  const { holdSeconds, verdict } = stage;
  const checks = verdict
    ? checkLines(verdict).map(escapeMarkdown).join('<br>')
    : '';
  const planned = holdSeconds > 0 ? duration(holdSeconds) : '';
  return `| ${stage.weightPercent} % | ${planned} | ${took(
    stage,
  )} | ${checks} |`;
}

/** The step summary, in Markdown. */
export function renderSummary(
  result: DriveResult,
  facts: SummaryFacts,
): string {
  const { cause, problems, warnings, workingSeconds, waitingSeconds } = result;
  const serving =
    facts.versionServing === '' ? 'nothing' : facts.versionServing ?? 'unknown';
  const lines = [
    `## ${HEADLINE[result.outcome]}: ${escapeMarkdown(
      facts.version,
    )} to ${escapeMarkdown(facts.environment)}`,
    '',
    `Service ${escapeMarkdown(facts.service)}. Serving now: **${escapeMarkdown(
      serving,
    )}**.`,
    '',
  ];
  if (cause) {
    lines.push(
      `**Cause:** ${escapeMarkdown(cause.sentence)} (${cause.trigger})`,
      '',
    );
  }
  for (const problem of problems) lines.push(`- ${escapeMarkdown(problem)}`);
  if (problems.length > 0) lines.push('');
  if (result.outcome !== 'refused') {
    lines.push(
      '| Traffic | Planned hold | Took | Checks |',
      '|---|---|---|---|',
      ...result.stages.map(stageRow),
      '',
      `Working ${duration(workingSeconds)}, waiting ${duration(
        waitingSeconds,
      )}.`,
      '',
    );
  }
  if (warnings.length > 0) {
    lines.push('**Warnings**', '');
    for (const warning of warnings) lines.push(`- ${escapeMarkdown(warning)}`);
    lines.push('');
  }
  if (result.deploymentArn) lines.push(`\`${result.deploymentArn}\``, '');
  return lines.join('\n');
}
