import { escapeMarkdown } from '../shared/words';
import { versionOf } from '../shared/versions';
import type { Ending } from './ending';
import type { RollbackInputs } from './inputs';

const HEADLINE: Record<Ending['outcome'], string> = {
  'rolled-back': '↩️ Rolled back',
  'nothing-to-do': 'Nothing to roll back',
  refused: '❌ Rollback refused',
  failed: '❌ Rollback failed',
};

/** The step summary, in Markdown. */
export function renderRollback(
  { target, environment }: Pick<RollbackInputs, 'target' | 'environment'>,
  ending: Ending,
): string {
  const { outcome, sentence, cause, impact, checks, notRestored } = ending;
  const from = versionOf(ending.from) || 'unknown';
  const to = versionOf(ending.to) || 'unknown';
  const moved = outcome === 'rolled-back' ? `: ${from} → ${to}` : '';
  const lines = [
    `## ${HEADLINE[outcome]}${escapeMarkdown(moved)} in ${escapeMarkdown(
      environment,
    )}`,
    '',
    `Service ${escapeMarkdown(
      `${target.cluster}/${target.service}`,
    )}. ${escapeMarkdown(sentence)}`,
    '',
  ];
  if (cause) {
    lines.push(
      `**Cause:** ${escapeMarkdown(cause.sentence)} (${cause.trigger})`,
      '',
    );
  }
  if (impact) lines.push(`**Impact:** ${escapeMarkdown(impact)}`, '');
  if (checks.length > 0) {
    lines.push('| After the rollback | |', '|---|---|');
    for (const check of checks) {
      lines.push(
        `| ${escapeMarkdown(check.sentence)} | ${check.passed ? '✅' : '❌'} |`,
      );
    }
    lines.push('');
  }
  if (notRestored.length > 0) {
    lines.push('**Not restored**', '');
    for (const item of notRestored) lines.push(`- ${escapeMarkdown(item)}`);
    lines.push('');
  }
  if (ending.deploymentArn) lines.push(`\`${ending.deploymentArn}\``, '');
  return lines.join('\n');
}
