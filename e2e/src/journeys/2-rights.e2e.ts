import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { journeys } from '../browser/journey';

describe('a viewer', () => {
  const journey = journeys('portalUrl');

  journey('sees the deployments and may not roll back', async visit => {
    await visit.signIn('Viewer');
    await visit.openDeployments('checkout');

    const button = visit
      .history('production')
      .getByRole('button', { name: /^Roll back to this/ })
      .first();
    await button.waitFor();
    assert.equal(await button.getAttribute('aria-disabled'), 'true');
    const reasonId = await button.getAttribute('aria-describedby');
    const reason = await visit.page.locator(`[id="${reasonId}"]`).innerText();
    assert.match(reason, /deployments\.rollback/);

    // Pressed all the same, as a person would try.
    await button.click({ force: true });
    assert.equal(await visit.page.getByRole('dialog').count(), 0);
  });

  journey('reads why a version rolled itself back', async visit => {
    await visit.signIn('Viewer');
    await visit.openDeployments('payments');
    const detail = visit.detail('production');
    await detail.getByText(/was rolled back automatically/).waitFor();
    await detail
      .getByText(/Error rate \d+/)
      .first()
      .waitFor();
  });
});
