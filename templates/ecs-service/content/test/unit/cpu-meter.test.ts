import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCpuMeter } from '../../src/metrics/cpu-meter.ts';

function setUp(vcpus: number) {
  const task = { now: 5_000, user: 700, system: 300 };
  const meter = createCpuMeter({
    vcpus,
    now: () => task.now,
    usage: () => ({ user: task.user, system: task.system }),
  });
  return { task, meter };
}

describe('the CPU that the process uses', () => {
  it('is its share of what the task may use, since the last answer', () => {
    const { task, meter } = setUp(0.25);
    task.now += 10_000;
    task.user += 400_000;
    task.system += 100_000;
    // Half a second of 10 s on a quarter of a CPU.
    assert.equal(meter(), 20);
    task.now += 10_000;
    task.user += 2_500_000;
    assert.equal(meter(), 100);
    task.now += 10_000;
    assert.equal(meter(), 0);
  });

  it('is not told for less than a second, and is not lost either', () => {
    const { task, meter } = setUp(1);
    task.now += 999;
    task.user += 500_000;
    assert.equal(meter(), undefined);
    task.now += 1_001;
    assert.equal(meter(), 25);
  });

  it('is rounded to hundredths', () => {
    const { task, meter } = setUp(1);
    task.now += 3_000;
    task.system += 1_000_000;
    assert.equal(meter(), 33.33);
  });
});
