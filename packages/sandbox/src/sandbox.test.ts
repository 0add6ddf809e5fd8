import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sandbox } from './sandbox';
import {
  control,
  deploy,
  provisionOrders,
  startSandbox,
  untilSteady,
} from './testing/running-sandbox';

jest.setTimeout(60_000);

describe('a sandbox', () => {
  let sandbox: Sandbox;

  it('comes back from its data folder with everything it had', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'sandbox-'));
    try {
      sandbox = await startSandbox({ dataDir });
      expect(sandbox.restored).toBe(false);
      const service = await provisionOrders(sandbox);
      await deploy(sandbox, service);
      await control(sandbox, 'PUT', '/traffic/orders', { rps: 2 });
      await sandbox.close();

      sandbox = await startSandbox({ dataDir });
      expect(sandbox.restored).toBe(true);
      await untilSteady(sandbox, service);
      const [found] = sandbox.world.directory.all();
      const answer = await fetch(found.productionUrl);
      expect(answer.headers.get('x-revision')).toBe('orders-production:1');
      expect(sandbox.world.traffic.rateOf(found)).toBe(2);
      expect(sandbox.world.alarms.state(found.alarmNames[0])).toBeDefined();
    } finally {
      await sandbox.close();
      await rm(dataDir, { recursive: true });
    }
  });

  it('does not start on what an older version has left', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'sandbox-'));
    await writeFile(join(dataDir, 'state.json'), '{"version":1}');
    await expect(startSandbox({ dataDir })).rejects.toMatchObject({
      name: 'DataFolderError',
      message: expect.stringContaining('delete it and start again'),
    });
    await rm(dataDir, { recursive: true });
  });

  it('runs at its speed until it has caught up with real time', async () => {
    const hour = 3_600_000;
    sandbox = await startSandbox({ startAt: Date.now() - hour, speed: 1 });
    await sandbox.clock.catchUp(36_000);
    expect(sandbox.clock.speed).toBe(1);
    expect(Math.abs(Date.now() - sandbox.clock.now())).toBeLessThan(hour);
    await sandbox.close();
  });
});
