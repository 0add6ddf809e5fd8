import { revisionOf } from '../__testUtils__/records';
import { over } from './ending';
import { renderRollback } from './summary';

const where = {
  target: { cluster: 'platform', service: 'orders-production' },
  environment: 'production',
};

describe('the summary of a rollback', () => {
  it('says what went, what came, why, and what was checked', () => {
    const text = renderRollback(
      where,
      over('rolled-back', {
        sentence: '1.0.0 serves again.',
        from: revisionOf('1.1.0'),
        to: revisionOf('1.0.0'),
        cause: {
          trigger: 'manual-trigger',
          sentence: 'Prices | <b>wrong</b>',
        },
        impact: '1.1.0 had all production traffic until the rollback.',
        checks: [{ name: 'tasks', passed: true, sentence: '2 of 2 tasks run' }],
        notRestored: ['Databases.'],
        deploymentArn: 'arn:d',
      }),
    );
    expect(text).toContain('## ↩️ Rolled back: 1.1.0 → 1.0.0 in production');
    expect(text).toContain(
      '**Cause:** Prices \\| \\<b\\>wrong\\</b\\> (manual-trigger)',
    );
    expect(text).toContain('**Impact:** 1.1.0 had all production traffic');
    expect(text).toContain('| 2 of 2 tasks run | ✅ |');
    expect(text).toContain('- Databases.');
    expect(text).toContain('`arn:d`');
  });

  it('is short when nothing was done', () => {
    const text = renderRollback(
      where,
      over('nothing-to-do', { sentence: 'ECS has no deployment of this run.' }),
    );
    expect(text).toContain('## Nothing to roll back in production');
    expect(text).toContain('ECS has no deployment of this run.');
    expect(text).not.toContain('|');
  });
});
