import { portionsOf } from './pool';

it('cuts the scenarios into portions, each scenario once', () => {
  expect(portionsOf(60, true)).toEqual([
    { from: 0, to: 25, hasFault: true },
    { from: 25, to: 50, hasFault: true },
    { from: 50, to: 60, hasFault: true },
  ]);
});
