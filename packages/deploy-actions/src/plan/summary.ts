import {
  trafficNeeded,
  type JobLimits,
  type RolloutPlan,
} from '@canary-portal/rollout-plan';
import { duration, escapeMarkdown } from '../shared/words';

const APPROVAL: Record<RolloutPlan['approval'], string> = {
  portal: 'in the portal',
  github: 'on GitHub',
  none: 'not needed',
};

/** What will happen, before it does. */
export function renderPlan(
  environment: string,
  plan: RolloutPlan,
  { estimateMinutes, timeoutMinutes }: JobLimits,
): string {
  const { stages, strategy, approval, bakeTimeSeconds } = plan;
  const weights = stages.map(stage => `${stage.weightPercent}`).join(' → ');
  return [
    `## Plan: ${strategy} to ${escapeMarkdown(environment)}`,
    '',
    `About ${estimateMinutes} min, at most ${timeoutMinutes} min. Approval: ${APPROVAL[approval]}.`,
    '',
    `Traffic ${weights} %${
      bakeTimeSeconds > 0 ? `, then baked for ${duration(bakeTimeSeconds)}` : ''
    }.`,
    '',
    ...(strategy === 'canary'
      ? trafficNeeded(plan).map(need => `- ${escapeMarkdown(need.because)}`)
      : []),
    '',
  ].join('\n');
}
