import type { Block, Verdict } from '@canary-portal/rollout-plan';
import { canary, rolloutParts, upTo25 } from '../__testUtils__/parts';
import {
  metaOf,
  MINUTE,
  ordersEntity,
  revisionOf,
  T0,
} from '../__testUtils__/fixtures';
import { sourceLinksOf } from './sourceLinks';
import { timelineView } from './timelineView';

const links = sourceLinksOf(ordersEntity());
const passed: Verdict = { outcome: 'pass', checks: [] };
const texts = (parts: Parameters<typeof timelineView>[0]) =>
  timelineView(parts, links).map(e => `${e.source} ${e.tone}: ${e.text}`);

describe('the timeline', () => {
  it('joins run, ECS and driver, newest first', () => {
    const parts = rolloutParts({
      verdicts: [{ weightPercent: 10, at: T0 + 3 * MINUTE, verdict: passed }],
    });

    expect(texts(parts)).toEqual([
      'ecs info: 25 % of the traffic is on the new revision',
      'driver good: 5 % held for 2:06, all checks passed',
      'ecs info: 5 % of the traffic is on the new revision',
      'ecs good: All new tasks run',
      'ecs info: New tasks are started',
      'github info: Run #412 of dependabot[bot] deploys 1.9.0',
      'ecs info: Deployment started, plan 5 · 25 · 50 · 100',
    ]);
    const run = timelineView(parts, links).find(e => e.source === 'github');
    expect(run?.url).toBe('https://github.com/acme/orders/actions/runs/412');
  });

  it('tells a rollback with its cause, and which tasks go', () => {
    const at = T0 + 5 * MINUTE;
    const block: Block = {
      fingerprint: 'f',
      deploymentId: 'canary1',
      trigger: 'error-rate-threshold',
      observed: 18,
      limit: 5,
      weightPercent: 25,
      at,
    };
    const parts = rolloutParts(
      {
        transitions: [
          ...upTo25,
          { at: at + 1, kind: 'status', value: 'ROLLBACK_IN_PROGRESS' },
          { at: at + 2, kind: 'lifecycle', value: 'CLEAN_UP' },
          { at: at + 3, kind: 'status', value: 'ROLLBACK_SUCCESSFUL' },
        ],
      },
      { deployment: { ...canary, status: 'ROLLBACK_SUCCESSFUL' }, block },
    );

    expect(texts(parts).slice(0, 4)).toEqual([
      'ecs bad: Rolled back: 1.8.2 serves all',
      'ecs info: The tasks of the new revision are stopped',
      'ecs bad: ECS moves the traffic back',
      'driver bad: Rolled back at 25 %: Error rate 18 %, limit 5 %',
    ]);
  });

  it('names the run, also when it was written as an address', () => {
    const run = 'https://github.com/acme/orders/actions/runs/1014/attempts/2';
    const target = revisionOf('1.9.0', { meta: metaOf('1.9.0', { run }) });
    expect(
      texts(rolloutParts({}, { deployment: { ...canary, target } })),
    ).toContain('github info: Run #1014 of dependabot[bot] deploys 1.9.0');
  });

  it('names who asked for a rollback, why, and what became of it', () => {
    const parts = rolloutParts({
      commands: [
        {
          id: 'a',
          idempotencyKey: 'key',
          actor: 'user:default/owner',
          kind: 'rollback',
          entityRef: 'component:default/orders',
          targetId: 't',
          environment: 'production',
          serviceArn: 's',
          state: 'failed',
          reason: 'Totals are wrong',
          error: 'ECS could not roll back',
          toVersion: '1.8.2',
          requestedAt: T0 + 6 * MINUTE,
          sentAt: T0 + 6 * MINUTE,
          finishedAt: T0 + 7 * MINUTE,
        },
      ],
    });
    expect(texts(parts).slice(0, 2)).toEqual([
      'portal bad: The rollback asked for failed: ECS could not roll back',
      'portal warning: owner asked for a rollback to 1.8.2: Totals are wrong',
    ]);
  });
});
