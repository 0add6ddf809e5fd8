import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { journeys } from '../browser/journey';

describe('the tab', () => {
  const journey = journeys('portalUrl');

  for (const service of ['checkout', 'orders', 'payments']) {
    journey(`keeps nobody out: ${service}`, async visit => {
      await visit.signIn('Service owner');
      await visit.openDeployments(service);
      await visit.history('production').waitFor();
      assert.deepEqual(await visit.accessibilityViolations(), []);
    });
  }
});
