import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { journeys } from '../browser/journey';

describe('a portal on the old frontend system', () => {
  const journey = journeys('legacyUrl');

  journey('shows the same tab', async visit => {
    await visit.signIn('Service owner');
    await visit.openDeployments('orders');
    await visit.environment('production').click();
    const rows = await visit.historyRows('production');
    assert.ok(rows.length > 1, 'a history of several rollouts');
    await visit.environment('staging').click();
    await visit.history('staging').waitFor();
    assert.deepEqual(await visit.accessibilityViolations(), []);
  });
});
