import type { RolloutEvent } from '@canary-portal/ecs-rollout';
import { createLog, describeEvent } from './log';

const at = Date.UTC(2026, 0, 5, 9, 30, 15);

function printed(events: RolloutEvent[]): string[] {
  const lines: string[] = [];
  const log = createLog({
    info: line => lines.push(line),
    warning: line => lines.push(`warning ${line}`),
    startGroup: name => lines.push(`> ${name}`),
    endGroup: () => lines.push('<'),
  });
  events.forEach(log.event);
  log.close();
  return lines;
}

describe('the log', () => {
  it('folds by stage and dates each line', () => {
    expect(
      printed([
        {
          at,
          type: 'stage-entered',
          stage: 0,
          weightPercent: 5,
          observedWeightPercent: 5,
          holdSeconds: 120,
        },
        { at, type: 'continued', weightPercent: 5, by: 'external' },
        { at, type: 'baking', seconds: 600 },
        { at, type: 'warning', message: 'Something is odd' },
        { at, type: 'completed' },
      ]),
    ).toEqual([
      '> Stage 5 %',
      '09:30:15 5 % of traffic on the new revision (observed 5 %), held for 2 min',
      '09:30:15 Goes on from 5 %, by somebody outside of this run',
      '<',
      '> Bake',
      '09:30:15 All traffic on the new revision; baked for 10 min, the old one stands by',
      'warning 09:30:15 Something is odd',
      '<',
      '09:30:15 The new revision serves all traffic',
    ]);
  });

  it('says what stands beside the checks, and how a worker is baked', () => {
    expect(
      describeEvent({
        at,
        type: 'check',
        weightPercent: 100,
        verdict: {
          outcome: 'pass',
          checks: [],
          remarks: [
            {
              id: 'cpu',
              outcome: 'suspect',
              source: 'service-metrics',
              sentence: 'CPU per task 62 %, stable 20 %',
            },
          ],
        },
      }),
    ).toEqual(['  ! CPU per task 62 %, stable 20 %']);
    expect(
      describeEvent({ at, type: 'baking', seconds: 600, replaced: true }),
    ).toEqual([
      'All tasks are replaced; the new revision is judged for 10 min more',
    ]);
  });

  it('says a check as its sentence, with its outcome', () => {
    expect(
      describeEvent({
        at,
        type: 'check',
        weightPercent: 5,
        verdict: {
          outcome: 'fail',
          checks: [
            {
              id: 'error-rate',
              trigger: 'error-rate-threshold',
              outcome: 'fail',
              unit: 'percent',
              sentence: 'Error rate 20 %, limit 5 %, 90 requests',
            },
          ],
        },
      }),
    ).toEqual(['  ✗ Error rate 20 %, limit 5 %, 90 requests']);
  });
});
