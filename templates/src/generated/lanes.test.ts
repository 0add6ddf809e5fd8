import { inLanes } from './lanes';

describe('work in lanes', () => {
  it('is carried out in order, never more at a time than there are lanes', async () => {
    const begun: string[] = [];
    const ends = new Map<string, () => void>();
    const piece = (name: string) => () =>
      new Promise<void>(resolve => {
        begun.push(name);
        ends.set(name, resolve);
      });
    const all = inLanes(2, ['a', 'b', 'c', 'd'].map(piece));
    const end = async (name: string) => {
      ends.get(name)?.();
      await new Promise(setImmediate);
    };
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    expect(begun).toEqual(['a', 'b', 'c']);
    await end('c');
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    await end('a');
    await end('d');
    await expect(all).resolves.toBeUndefined();
  });

  it('ends with the first error', async () => {
    const failing = async () => {
      throw new Error('no');
    };
    await expect(inLanes(2, [failing])).rejects.toThrow('no');
  });
});
