import type { DriveResult } from '@canary-portal/ecs-rollout';
import { renderSummary } from './summary';

const result: DriveResult = {
  outcome: 'rolled-back',
  servingNew: false,
  deploymentArn: 'arn:aws:ecs:eu-west-1:111122223333:service-deployment/a/b/c',
  cause: { trigger: 'max-hold', sentence: 'No verdict | within the hold' },
  problems: [],
  stages: [
    { weightPercent: 5, holdSeconds: 120, startedAt: 0, finishedAt: 125_000 },
    { weightPercent: 100, holdSeconds: 0 },
  ],
  workingSeconds: 30,
  waitingSeconds: 120,
  warnings: ['<script>alert(1)</script>'],
};
const facts = {
  service: 'platform/orders-production',
  environment: 'production',
  version: '1.9.1',
  versionServing: '1.9.0',
};

describe('the step summary', () => {
  it('says what serves, why, and what each stage took', () => {
    const text = renderSummary(result, facts);
    expect(text).toContain('## ❌ Rolled back: 1.9.1 to production');
    expect(text).toContain('Serving now: **1.9.0**');
    expect(text).toContain('| 5 % | 2 min | 2 min 5 s |  |');
    expect(text).toContain('| 100 % |  | not reached |  |');
    expect(text).toContain('Working 30 s, waiting 2 min.');
  });

  it('says so when nothing serves, or nobody knows', () => {
    const serving = (versionServing?: string) =>
      renderSummary(result, { ...facts, versionServing });
    expect(serving('')).toContain('Serving now: **nothing**');
    expect(serving(undefined)).toContain('Serving now: **unknown**');
  });

  it('lets no text from outside become markup', () => {
    const text = renderSummary(result, facts);
    expect(text).toContain('No verdict \\| within the hold');
    expect(text).not.toContain('<script>');
  });

  it('shows no stages of a rollout that was refused', () => {
    const text = renderSummary(
      { ...result, outcome: 'refused', problems: ['It is blocked.'] },
      facts,
    );
    expect(text).toContain('- It is blocked.');
    expect(text).not.toContain('| Traffic |');
  });
});
