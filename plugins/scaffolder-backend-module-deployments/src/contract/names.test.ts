import { assertServiceName } from './names';

describe('the name of a service', () => {
  it.each(['abc', 'checkout', 'platforms', 'canary', 'a'.repeat(32)])(
    'can be %s',
    name => {
      expect(() => assertServiceName(name)).not.toThrow();
    },
  );

  it.each(['', 'ab', 'Checkout', '1st', 'a--b', 'ab-', 'a'.repeat(33)])(
    'cannot be "%s"',
    name => {
      expect(() => assertServiceName(name)).toThrow(
        /use 3 to 32 lower-case letters/,
      );
    },
  );

  it.each(['platform', 'canary-portal', 'canary-portal-orders'])(
    'cannot be %s, which belongs to the platform',
    name => {
      expect(() => assertServiceName(name)).toThrow(
        /belongs to the platform.*Choose another/,
      );
    },
  );
});
