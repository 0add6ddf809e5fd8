import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { journeys } from '../browser/journey';

const REASON = 'Totals are wrong in the new version';
/** The longest stage of orders before 50 %, and what the judge may add. */
const STAGE_WITHIN_MS = 420_000;
const BACK_WITHIN_MS = 120_000;

describe('a canary that is under way', () => {
  const journey = journeys('portalUrl');

  journey(
    'moves before the eyes of its owner, who rolls it back and says why',
    async visit => {
      const { page } = visit;
      await visit.signIn('Release manager');
      await visit.openDeployments('orders');
      await visit.environment('production').click();

      const stage = visit.currentStage();
      await stage.waitFor({ timeout: STAGE_WITHIN_MS });
      const before = await stage.innerText();
      const nameOf = (text: string) => text.split(/[ ,·\n]/)[0];
      await page.waitForFunction(
        name => {
          const current = document.querySelector('li[aria-current=step]');
          const text = current instanceof HTMLElement ? current.innerText : '';
          return text !== '' && text.split(/[ ,·\n]/)[0] !== name;
        },
        nameOf(before),
        { timeout: STAGE_WITHIN_MS },
      );

      await page.getByRole('button', { name: 'Roll back', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Roll back production' });
      await dialog.getByText('What will be done, in this order').waitFor();
      await dialog.getByText('What is not restored').waitFor();
      const confirm = dialog.getByRole('button', { name: /^Roll back to / });
      await confirm.click();
      await dialog.getByText(/^Say why/).waitFor();
      await dialog.getByLabel(/^Why\?/).fill(REASON);
      await confirm.click();
      await dialog.waitFor({ state: 'hidden', timeout: BACK_WITHIN_MS });

      await visit
        .detail('production')
        .getByText(/^Done\. .* is serving again\.$/)
        .waitFor({ timeout: BACK_WITHIN_MS });
      const row = visit
        .history('production')
        .getByRole('row')
        .filter({ hasText: 'Rolled back at' })
        .first();
      await row.waitFor({ timeout: BACK_WITHIN_MS });
      assert.match(await row.innerText(), /Rolled back at \d+(\.\d+)?\s*%/);
      await visit.detail('production').getByText(REASON).first().waitFor();
    },
  );
});
