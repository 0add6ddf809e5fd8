import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearDemo, DemoMemory } from './demo-memory';

describe('the memory of the demo', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demo-memory-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  async function loaded(): Promise<DemoMemory> {
    const memory = new DemoMemory(folder);
    await memory.load();
    return memory;
  }

  it('knows over a restart how far the stories have come', async () => {
    const before = await loaded();
    expect(before.isHistoryMade).toBe(false);
    await before.count('orders-production');
    await before.endHistory();

    const after = await loaded();
    expect(after.releasesOf('orders-production')).toBe(1);
    expect(after.isHistoryMade).toBe(true);
  });

  it('begins again from a file that was cut short', async () => {
    await writeFile(join(folder, 'demo.json'), '{"releases":{"orders');
    expect((await loaded()).releasesOf('orders-production')).toBe(0);
  });

  it('forgets only what belongs to it', async () => {
    await (await loaded()).count('orders-production');
    await writeFile(join(folder, 'notes.txt'), 'mine');

    await clearDemo(folder);

    expect(await readdir(folder)).toEqual(['notes.txt']);
  });
});
