import fc from 'fast-check';
import { contextAt, START } from '../__testUtils__/evidence';
import { productionPlan } from '../__testUtils__/plans';
import { judge } from './judge';
import { judgeQueueAge } from './queueAge';
import { QueueSample } from './types';

const TRIGGER = { queue: 'orders-jobs', aboveSeconds: 300 };

/** The age minute by minute: ten before the rollout, then those given. */
function ages(before: number[], since: number[]): QueueSample[] {
  return [...before, ...since].map((ageSeconds, index) => ({
    at: START + (index - before.length) * 60_000,
    periodSeconds: 60,
    ageSeconds,
  }));
}

const QUIET = [20, 35, 10, 40, 25, 30, 20, 15, 35, 30];

function check(before: number[], since: number[], seconds?: number) {
  return judgeQueueAge(
    TRIGGER,
    ages(before, since),
    contextAt(seconds ?? 60 * since.length + 90, { weightPercent: 100 }),
  );
}

describe('judging the age of the oldest message', () => {
  it('passes at or under the limit, in words', () => {
    expect(check(QUIET, [45, 300])).toEqual({
      id: 'queue-age',
      trigger: 'queue-age-threshold',
      outcome: 'pass',
      observed: 300,
      limit: 300,
      unit: 'seconds',
      source: 'sqs-metrics',
      sentence:
        'Oldest message in orders-jobs waits 5 min, limit 5 min; before the rollout at most 40 s',
    });
  });

  it('fails when it is over the limit twice in a row, and was not before', () => {
    expect(check(QUIET, [60, 120, 240, 310, 370])).toMatchObject({
      outcome: 'fail',
      observed: 370,
      sentence: expect.stringContaining('waits 6 min 10 s, limit 5 min'),
    });
  });

  it('waits for a second minute: a stopping task may give a message back', () => {
    const once = check(QUIET, [60, 20, 310]);
    expect(once.outcome).toBe('inconclusive');
    expect(once.sentence).toContain('not yet certain');
    expect(check(QUIET, [60, 310, 20]).outcome).toBe('pass');
  });

  it('does not blame the new version for a queue that was old before', () => {
    const old = [...QUIET.slice(1), 1200];
    expect(check(old, [1100, 900])).toMatchObject({
      outcome: 'pass',
      sentence: expect.stringContaining('it was over the limit before'),
    });
    expect(check(old, [1260, 1320]).outcome).toBe('inconclusive');
  });

  it('does not blame it for a queue that was on its way there', () => {
    const rising = QUIET.map((_, minute) => 40 * minute);
    const since = [400, 440, 480];
    expect(check(rising.slice(0, 7), since.slice(0)).outcome).toBe('fail');
    expect(check(rising.slice(0, 7), [280, 310, 330]).outcome).toBe(
      'inconclusive',
    );
  });

  it('is inconclusive where nothing is reported, now, of late, or before', () => {
    expect(check(QUIET, []).sentence).toBe(
      'The age of the oldest message in orders-jobs is not reported',
    );
    expect(check(QUIET, [20], 3600)).toMatchObject({
      outcome: 'inconclusive',
      sentence: expect.stringContaining('last reported 59 min ago'),
    });
    expect(check([], [400, 460])).toMatchObject({
      outcome: 'inconclusive',
      sentence: expect.stringContaining('nothing is known of the time before'),
    });
  });

  it('leaves out the minute in which the rollout began', () => {
    const straddling = [
      { at: START - 30_000, periodSeconds: 60, ageSeconds: 9_000 },
    ];
    expect(judgeQueueAge(TRIGGER, straddling, contextAt(60)).outcome).toBe(
      'inconclusive',
    );
  });

  const age = fc.integer({ min: 0, max: 2_000 });
  const anyAges = fc.record({
    before: fc.array(age, { minLength: 1, maxLength: 10 }),
    since: fc.array(age, { minLength: 1, maxLength: 20 }),
  });

  it('never fails at or under the limit, nor after a time that was over it', () => {
    fc.assert(
      fc.property(anyAges, ({ before, since }) => {
        const { outcome } = check(before, since);
        const may =
          Math.max(...before) <= 300 && since.slice(-2).every(a => a > 300);
        expect(outcome === 'fail' && !may).toBe(false);
      }),
    );
  });

  it('never fails a queue that goes on as it was', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 30 }),
        (start, perMinute, minutes) => {
          const line = (count: number, from: number) =>
            Array.from({ length: count }, (_, i) => from + i * perMinute);
          const before = line(10, start);
          const since = line(minutes, start + 10 * perMinute);
          expect(check(before, since).outcome).not.toBe('fail');
        },
      ),
    );
  });

  it('finds a worker that takes no message any more within three minutes of the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 120 }), {
          minLength: 10,
          maxLength: 10,
        }),
        before => {
          const since = Array.from({ length: 8 }, (_, i) => 60 * (i + 1));
          expect(check(before, since).outcome).toBe('fail');
        },
      ),
    );
  });

  it('does not depend on the order of the evidence', () => {
    fc.assert(
      fc.property(anyAges, ({ before, since }) => {
        const context = contextAt(60 * since.length + 90);
        const samples = ages(before, since);
        expect(judgeQueueAge(TRIGGER, [...samples].reverse(), context)).toEqual(
          judgeQueueAge(TRIGGER, samples, context),
        );
      }),
    );
  });

  it('is part of the verdict', () => {
    const { triggers } = productionPlan();
    const verdict = judge(
      {
        compareWithStable: true,
        triggers: {
          manualTrigger: triggers.manualTrigger,
          queueAgeThreshold: TRIGGER,
        },
      },
      {
        health: [],
        canary: [],
        stable: [],
        queue: ages(QUIET, [60, 240, 310, 370]),
      },
      contextAt(330),
    );
    expect(verdict).toMatchObject({
      outcome: 'fail',
      cause: { id: 'queue-age' },
    });
  });
});
