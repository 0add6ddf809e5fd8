import { runAction } from '../__testUtils__/runAction';

describe('the summary of a job', () => {
  it('names the job, its status, and the result of each named step', async () => {
    const { summary } = await runAction(
      'summary',
      {
        status: 'failure',
        steps: JSON.stringify({
          typescript: { outcome: 'success' },
          eslint: { outcome: 'failure' },
          prettier: { outcome: 'skipped' },
        }),
        details: '**1.2.0** was built',
      },
      { GITHUB_JOB: 'code-quality' },
    );
    expect(summary).toBe(
      [
        '### ❌ code-quality: failure',
        '',
        '| Step | Result |',
        '|---|---|',
        '| typescript | ✅ success |',
        '| eslint | ❌ failure |',
        '| prettier | ⏭️ skipped |',
        '',
        '**1.2.0** was built',
        '',
        '',
      ].join('\n'),
    );
  });

  it('needs no steps', async () => {
    const { summary, exitCode } = await runAction(
      'summary',
      { status: 'success', steps: '{}' },
      { GITHUB_JOB: 'unit' },
    );
    expect(exitCode).toBe(0);
    expect(summary).toBe('### ✅ unit: success\n\n');
  });
});
