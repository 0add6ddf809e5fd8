import type { Digest } from './digest';
import { renderReport } from './render';

const time = { from: Date.UTC(2025, 10, 17), until: Date.UTC(2025, 10, 24, 6) };
const week: Digest = {
  deployments: 6,
  succeeded: 3,
  inProgress: 1,
  stopped: 0,
  foreign: 1,
  wentBack: [
    {
      version: '1.9.1',
      at: Date.UTC(2025, 10, 20, 9, 30),
      cause: 'Error rate 7.2 %, limit 5 %, at 25 % of traffic.',
    },
  ],
  median: { working: 300, waiting: 1_200 },
  serving: '1.9.0',
};

describe('the report', () => {
  it('says for each environment what serves, what was deployed, and what went back', () => {
    const text = renderReport(
      [
        {
          environment: 'production',
          service: 'orders-production',
          digest: week,
        },
        {
          environment: 'staging',
          service: 'orders-staging',
          problem: 'Not deployed yet: there is no ECS service.',
        },
        {
          environment: 'development',
          service: 'orders-development',
          digest: {
            ...week,
            deployments: 0,
            wentBack: [],
            median: undefined,
            serving: undefined,
          },
        },
      ],
      time,
    );
    expect(text).toBe(`2025-11-17 to 2025-11-24

production (orders-production)
  Serving: 1.9.0
  Deployments: 6: 3 succeeded, 2 rolled back on the way, 1 in progress, 1 from outside of the pipeline
  Median of a successful one: 5 min working, 20 min in holds and bake
  Went back: 1
  - 1.9.1, 2025-11-20 09:30 UTC: Error rate 7.2 %, limit 5 %, at 25 % of traffic.

staging (orders-staging)
  Not deployed yet: there is no ECS service.

development (orders-development)
  Serving: nothing
  Deployments: none
`);
  });

  it('is short enough for an output and a mail, whatever happened', () => {
    const wentBack = Array.from({ length: 200 }, () => ({
      version: '1.0.0',
      at: 0,
      cause: '오류율 '.repeat(300),
    }));
    const sections = Array.from({ length: 4 }, () => ({
      environment: 'production',
      service: 'orders',
      digest: { ...week, wentBack },
    }));
    const text = renderReport(sections, time);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000);
    expect(text).toMatch(/\n\(The rest is left out\.\)\n$/);
    expect(text).not.toContain('\ufffd');
    const [first] = sections;
    first.digest.wentBack = wentBack.map(one => ({ ...one, cause: 'slow' }));
    expect(renderReport([first], time)).toContain('- and 190 more');
  });
});
