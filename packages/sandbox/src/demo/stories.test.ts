import { stories } from './stories';

describe('the demo’s stories', () => {
  it('never release one version twice to an environment', () => {
    for (const { history } of stories) {
      const versions = history.map(({ version }) => version);
      expect(new Set(versions).size).toBe(versions.length);
    }
  });

  it('end badly for payments, and leave a canary to watch on orders', () => {
    const last = (name: string) =>
      stories.find(story => story.name === name)?.history.at(-1);
    expect(last('payments')?.behaviour).toEqual({ errorRatePercent: 20 });
    expect(last('checkout')?.behaviour).toBeUndefined();
    expect(stories.filter(({ goesOn }) => goesOn)).toMatchObject([
      { name: 'orders', environment: 'production' },
    ]);
  });
});
