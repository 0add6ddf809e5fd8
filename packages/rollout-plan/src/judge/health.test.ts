import { contextAt, probes } from '../__testUtils__/evidence';
import { judgeHealth } from './health';
import { HealthProbe } from './types';

const TRIGGER = { consecutive: 3, intervalSeconds: 10 };

const outcomeOf = (health: HealthProbe[], seconds = 60) =>
  judgeHealth(TRIGGER, health, contextAt(seconds)).outcome;

describe('judging health', () => {
  it('fails after three failing probes in a row', () => {
    const check = judgeHealth(TRIGGER, probes('..xxx'), contextAt(45));
    expect(check).toMatchObject({
      outcome: 'fail',
      trigger: 'health-check-failure',
      observed: 3,
      limit: 3,
      source: 'target-health',
      sentence:
        '3 failed health probes in a row by the target group, limit 3, 1 of 2 tasks healthy',
    });
  });

  it('forgets failures after a healthy probe', () => {
    expect(outcomeOf(probes('xx.xx.'))).toBe('pass');
    expect(outcomeOf(probes('xx.xx'))).toBe('inconclusive');
  });

  it('counts each source in a row by itself', () => {
    const tasks = probes('......', { source: 'task-health' });
    expect(outcomeOf([...probes('...xxx'), ...tasks])).toBe('fail');
    expect(
      outcomeOf([...probes('xx'), ...probes('xx', { source: 'task-health' })]),
    ).toBe('inconclusive');
  });

  it('does not count probes that come sooner than the interval', () => {
    const frequent = (pattern: string) =>
      outcomeOf(probes(pattern, { everySeconds: 5 }));
    expect(frequent('xxxx')).toBe('inconclusive');
    expect(frequent('xxxxx')).toBe('fail');
  });

  it('waits for a probe, and for a fresh one', () => {
    expect(outcomeOf([])).toBe('inconclusive');
    expect(outcomeOf(probes('...'), 600)).toBe('inconclusive');
  });

  it('leaves out what was probed before the rollout', () => {
    const early = probes('xxx').map(probe => ({
      ...probe,
      at: probe.at - 60_000,
    }));
    expect(outcomeOf([...early, ...probes('.')], 10)).toBe('pass');
  });

  it('fails when tasks are replaced again and again, though healthy between', () => {
    const check = judgeHealth(
      TRIGGER,
      probes('......', { replacedTasks: 3 }),
      contextAt(60),
    );
    expect(check).toMatchObject({ outcome: 'fail', observed: 3 });
    expect(check.sentence).toContain('3 tasks of the canary were replaced');
  });

  it('lets a large service replace a few tasks', () => {
    const health = probes('......', { replacedTasks: 3, totalTasks: 40 });
    expect(outcomeOf(health)).toBe('pass');
  });
});
