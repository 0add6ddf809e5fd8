import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { journeys } from '../browser/journey';
import { addressOf } from '../stack/addresses';

describe('a version in the tab', () => {
  const journey = journeys('portalUrl');

  journey('leads to its commit on GitHub', async visit => {
    await visit.signIn('Viewer');
    await visit.openDeployments('checkout');
    const repository = `${addressOf('githubUrl')}/acme/checkout/commit/`;
    const link = visit.page.locator(`a[href^="${repository}"]`).first();
    const address = await link.getAttribute('href');

    const answer = await fetch(address ?? '');
    assert.equal(answer.status, 200);
    // The last version of its history.
    assert.match(await answer.text(), /Round totals to the cent/);
  });
});
