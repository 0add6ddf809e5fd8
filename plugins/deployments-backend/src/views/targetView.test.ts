import { canary, rolloutParts, targetParts } from '../__testUtils__/parts';
import {
  aCommand,
  completedRollout,
  metaOf,
  revisionOf,
  snapshotOf,
  T0,
} from '../__testUtils__/fixtures';
import type { CommandRecord, RolloutRecord } from '../store/records';
import { needsApproval } from './rollbackState';
import { targetView } from './targetView';

const service = targetParts().service;
const withSnapshot = (snapshot: Partial<ReturnType<typeof snapshotOf>>) =>
  service && { ...service, snapshot: snapshotOf(snapshot) };

function recordOf(
  deployment: ReturnType<typeof completedRollout>,
): RolloutRecord {
  return {
    serviceArn: snapshotOf().serviceArn,
    deployment,
    block: null,
    evidenceComplete: true,
  };
}

describe('a target', () => {
  it('at rest is healthy, and says since when it serves', () => {
    const history = [
      recordOf(completedRollout('good2', '1.8.2', 60, '1.8.1')),
      recordOf(completedRollout('good1', '1.8.1', 120)),
    ];
    expect(
      targetView(
        targetParts({
          history,
          newest: rolloutParts({}, history[0]),
        }),
      ),
    ).toMatchObject({
      status: 'steady',
      headline: 'Healthy',
      strategy: 'canary',
      serving: {
        version: '1.8.2',
        commitUrl: expect.stringContaining(
          'https://github.com/acme/orders/commit/8f31c0a',
        ),
        runUrl: 'https://github.com/acme/orders/actions/runs/412',
      },
      servingSince: new Date(T0 - 39 * 60_000).toISOString(),
      incoming: null,
      rollout: null,
      rollback: { allowed: true },
      consoleUrl: expect.stringMatching(
        /^https:\/\/eu-west-1\.console\.aws\.amazon\.com\/.*orders-production/,
      ),
    });
  });

  it('in a canary shows both revisions and both weights', () => {
    const view = targetView(
      targetParts({
        service: withSnapshot({ deployment: canary }),
        history: [recordOf(canary)],
        newest: rolloutParts(),
      }),
    );
    expect(view).toMatchObject({
      status: 'rolling-out',
      headline: 'Canary 25 %',
      serving: { version: '1.8.2' },
      incoming: { version: '1.9.0' },
      requestedWeightPercent: 25,
      observedWeightPercent: 25,
      rollback: { allowed: true },
    });
    expect(view.rollout?.servingPercent).toBe(25);
  });

  it('deployed by somebody else is shown for what it is', () => {
    const foreign = revisionOf('2.0.0', { meta: null });
    const view = targetView(
      targetParts({
        service: withSnapshot({ serving: foreign, strategy: 'ROLLING' }),
      }),
    );
    expect(view.strategy).toBe('ROLLING');
    expect(view.serving).toMatchObject({
      version: '2.0.0',
      fromPipeline: false,
      taskDefinition: 'orders-production:200',
    });
    expect(view.serving?.commit).toBeUndefined();
  });

  it('with a digest and no tag shows the digest', () => {
    const digest = `sha256:${'ab'.repeat(32)}`;
    const foreign = revisionOf('2.0.0', {
      meta: null,
      images: [
        { container: 'app', image: `host:5000/orders@${digest}`, digest },
      ],
    });
    const { serving } = targetView(
      targetParts({ service: withSnapshot({ serving: foreign }) }),
    );
    expect(serving?.version).toBe('sha256:abababababab');
  });

  it.each([
    [
      'of no tasks',
      { desiredCount: 0, healthyTasks: 0 },
      'Scaled to zero tasks',
    ],
    ['with ill tasks', { healthyTasks: 2 }, '2 of 6 tasks healthy'],
    ['never deployed', { serving: null }, 'Not deployed yet'],
  ])('%s says so', (_, snapshot, headline) => {
    const view = targetView(targetParts({ service: withSnapshot(snapshot) }));
    expect(view.headline).toBe(headline);
  });

  it('that ECS does not have waits for its first deployment, or was deleted', () => {
    const gone = service && { ...service, snapshot: null, missing: true };
    const view = (changes: Parameters<typeof targetParts>[0]) =>
      targetView(targetParts({ service: gone, ...changes }));

    expect(view({})).toMatchObject({
      status: 'never-deployed',
      headline: 'Not deployed yet',
      problems: [{ action: expect.stringContaining('first deployment') }],
    });
    expect(view({ newest: rolloutParts() })).toMatchObject({
      status: 'unknown',
      headline: 'There is no such ECS service',
      problems: [{ action: expect.stringMatching(/^Create it/) }],
    });
  });

  it.each([
    ['account-unknown', { refusal: 'Account 1 is not read.' }],
    ['service-missing', { service: service && { ...service, missing: true } }],
    [
      'source-unreachable',
      {
        service: service && {
          ...service,
          failure: { since: T0, message: 'AccessDenied' },
        },
      },
    ],
    ['not-bound', { service: withSnapshot({ serviceTags: {} }) }],
    ['drift', { service: withSnapshot({ restingDrift: ['It pauses.'] }) }],
    [
      'tags-malformed',
      {
        service: withSnapshot({
          serving: revisionOf('1.8.2', {
            meta: null,
            metaProblem: 'canary-portal:plan is missing',
          }),
        }),
      },
    ],
    [
      'rollback-failed',
      {
        newest: rolloutParts(
          {},
          { deployment: { ...canary, status: 'ROLLBACK_FAILED' } },
        ),
      },
    ],
  ])('with the problem %s says what to do', (code, changes) => {
    const { problems } = targetView(targetParts(changes));

    expect(problems.map(p => p.code)).toEqual([code]);
    expect(problems[0].action).toMatch(/\.$/);
    expect(problems[0].targetId).toMatch(/^[0-9a-f]{16}$/);
  });

  it('that has drifted says whether the portal mends it, and if not why', () => {
    const action = (changes: Parameters<typeof targetParts>[0]) =>
      targetView(
        targetParts({
          service: withSnapshot({ restingDrift: ['It pauses.'] }),
          ...changes,
        }),
      ).problems[0].action;

    expect(action({})).toContain('the portal sets it right by itself');
    expect(action({ commandsRefusal: 'Switched off.' })).toMatch(
      /^Deploy again.*does not mend it by itself: Switched off\.$/,
    );
  });

  it('does not call it a drift while its driver may still put it right', () => {
    const endedAt = T0;
    const codes = (at: number) =>
      targetView(
        targetParts({
          service: withSnapshot({ restingDrift: ['It pauses.'], at }),
          newest: rolloutParts(
            {},
            {
              deployment: {
                ...canary,
                status: 'ROLLBACK_SUCCESSFUL',
                finishedAt: endedAt,
              },
            },
          ),
        }),
      ).problems.map(p => p.code);

    expect(codes(endedAt + 30_000)).toEqual([]);
    expect(codes(endedAt + 120_000)).toEqual(['drift']);
  });

  it('shows the command that moves, then the one that waits, then the newest', () => {
    const shown = (...states: CommandRecord['state'][]) =>
      targetView(
        targetParts({ commands: states.map(state => aCommand({ state })) }),
      ).command?.state;

    expect(shown('failed', 'awaiting-approval', 'done')).toBe(
      'awaiting-approval',
    );
    expect(shown('failed', 'awaiting-approval', 'sent')).toBe('sent');
    expect(shown('failed', 'done')).toBe('failed');
    expect(shown()).toBeUndefined();
  });

  it('can be rolled back at once while a request waits for approval', () => {
    const { rollback, command } = targetView(
      targetParts({
        service: withSnapshot({ deployment: canary }),
        history: [recordOf(canary)],
        newest: rolloutParts(),
        commands: [
          aCommand({ state: 'awaiting-approval', approvalExpiresAt: T0 }),
        ],
      }),
    );
    expect(rollback.allowed).toBe(true);
    expect(command?.approval?.expiresAt).toBe('2026-03-02T10:00:00.000Z');
  });

  it('that was not read yet is no error', () => {
    expect(targetView(targetParts({ service: undefined }))).toMatchObject({
      status: 'unknown',
      headline: 'Being read from AWS',
      asOf: null,
      serving: null,
      rollback: { allowed: false },
    });
  });

  it('needs an approval only where its plan says so', () => {
    const meta = metaOf('1.8.2');
    const strict = {
      ...meta,
      plan: {
        ...meta.plan,
        triggers: {
          ...meta.plan.triggers,
          manualTrigger: { approval: 'admin' as const },
        },
      },
    };
    const serving = revisionOf('1.8.2', { meta: strict });

    expect(needsApproval(targetParts())).toBe(false);
    expect(
      needsApproval(targetParts({ service: withSnapshot({ serving }) })),
    ).toBe(true);
  });
});
