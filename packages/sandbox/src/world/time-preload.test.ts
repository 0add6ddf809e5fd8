import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const PRELOAD = join(__dirname, 'time-preload.mjs');
const PROGRAM = `
  const { setTimeout: sleep } = await import('node:timers/promises');
  const { promisify } = await import('node:util');
  const real = performance.now();
  const world = Date.now();
  await sleep(2000);
  await promisify(setTimeout)(2000);
  await new Promise(resolve => setTimeout(resolve, 2000));
  const limit = performance.now();
  // The signal alone does not keep the program alive.
  const alive = setInterval(() => {}, 60_000);
  await new Promise(resolve =>
    AbortSignal.timeout(300).addEventListener('abort', resolve),
  );
  clearInterval(alive);
  const limitMs = performance.now() - limit;
  const result = {
    year: new Date().getUTCFullYear(),
    fixed: new Date(0).toISOString(),
    isDate: new Date() instanceof Date,
    worldMs: Date.now() - world,
    realMs: performance.now() - real,
    limitMs,
  };
  console.log(JSON.stringify(result));
`;

async function run(clock: string | undefined) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [`--import=${PRELOAD}`, '--input-type=module', '--eval', PROGRAM],
    { env: clock === undefined ? {} : { SANDBOX_CLOCK: clock } },
  );
  return JSON.parse(stdout);
}

describe('time-preload', () => {
  it('puts an unmodified program into world time', async () => {
    const world = Date.UTC(2020, 5, 1);
    const result = await run(`${Date.now()},${world},50`);
    expect(result).toMatchObject({
      year: 2020,
      fixed: '1970-01-01T00:00:00.000Z',
      isDate: true,
    });
    expect(result.worldMs).toBeGreaterThanOrEqual(6000);
    expect(result.realMs).toBeLessThan(3000);
    // What limits a wait for a network is as real as the network.
    expect(result.limitMs).toBeGreaterThanOrEqual(299);
  });

  it('refuses a setting that it cannot read', async () => {
    await expect(run('fast')).rejects.toThrow(/SANDBOX_CLOCK is 'fast'/);
  });
});
