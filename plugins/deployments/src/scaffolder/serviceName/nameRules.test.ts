import { t } from '../../__testUtils__/render';
import { nameProblem } from './nameRules';

describe('the rules for a name', () => {
  it.each([
    'abc',
    'orders',
    'shop-orders',
    'platforms',
    'canary',
    'a1-2b',
    `a${'b'.repeat(31)}`,
  ])('accept "%s"', name => {
    expect(nameProblem(t, name)).toBeUndefined();
  });

  it.each([
    ['', 'A name is needed.'],
    ['ab', 'At least 3 characters.'],
    [`a${'b'.repeat(32)}`, 'At most 32 characters; this has 33.'],
    ['Orders', 'Lower-case letters only: orders.'],
    ['shop orders', /^“ ” is not allowed/],
    ['shop_orders', /^“_” is not allowed/],
    ['주문서비스', /^“주” is not allowed/],
    ['1orders', 'It must start with a letter.'],
    ['-orders', 'It must start with a letter.'],
    ['shop--orders', /^Hyphens only one at a time/],
    ['orders-', /^Hyphens only one at a time/],
    ['platform', 'This name belongs to the platform: choose another.'],
    ['canary-portal', /^This name belongs to the platform/],
    ['canary-portal-orders', /^This name belongs to the platform/],
  ])('refuse "%s" and say which rule it breaks', (name, said) => {
    expect(nameProblem(t, name)).toMatch(said);
  });
});
