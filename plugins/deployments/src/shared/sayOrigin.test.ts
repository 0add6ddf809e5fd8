import { sayActor, sayRun } from './sayOrigin';

describe('who and what a revision came from', () => {
  it('says a person of the portal by name', () => {
    expect(sayActor('user:default/release-manager')).toBe('release-manager');
    expect(sayActor('user:partners/release-manager')).toBe(
      'partners/release-manager',
    );
    expect(sayActor('dependabot[bot]')).toBe('dependabot[bot]');
  });

  it('says a run by its number', () => {
    expect(sayRun('412')).toBe('#412');
    expect(
      sayRun('https://github.example/shop/orders/actions/runs/1006/attempts/2'),
    ).toBe('#1006');
    expect(sayRun('a laptop')).toBe('a laptop');
  });
});
