import { SharedReads } from './SharedReads';

/** Reads that end when they are told to, in the order in which they began. */
function begin() {
  const shared = new SharedReads<number>();
  const endings: (() => void)[] = [];
  let reads = 0;
  const read = () => {
    const answer = ++reads;
    return new Promise<number>(resolve => endings.push(() => resolve(answer)));
  };
  return {
    ask: (key = 'a') => shared.read(key, read),
    end: async () => {
      endings.shift()?.();
      await new Promise(resolve => setImmediate(resolve));
    },
    count: () => reads,
  };
}

describe('shared reads', () => {
  it('give those who come meanwhile the next read, and one for all of them', async () => {
    const { ask, end, count } = begin();
    const first = ask();
    const second = ask();
    const third = ask();
    expect(count()).toBe(1);

    await end();
    expect(count()).toBe(2);
    const fourth = ask();
    await end();
    await end();

    expect(await Promise.all([first, second, third, fourth])).toEqual([
      1, 2, 2, 3,
    ]);
  });

  it('read anew for who asks when all is done', async () => {
    const { ask, end } = begin();
    const first = ask();
    await end();
    expect(await first).toBe(1);
    const second = ask();
    await end();
    expect(await second).toBe(2);
  });

  it('keep keys apart', () => {
    const { ask, count } = begin();
    ask('a');
    ask('b');
    expect(count()).toBe(2);
  });

  it('go on after a read that failed', async () => {
    const shared = new SharedReads<number>();
    const failing = shared.read('a', () => Promise.reject(new Error('lost')));
    const next = shared.read('a', async () => 2);
    await expect(failing).rejects.toThrow('lost');
    expect(await next).toBe(2);
  });
});
