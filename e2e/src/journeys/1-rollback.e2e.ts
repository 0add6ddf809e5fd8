import { describe } from 'node:test';
import { journeys } from '../browser/journey';

const REASON = 'Totals are wrong in the new version';
/** Until the next canary begins, and the longest stage it has then. */
const STAGE_WITHIN_MS = 480_000;
const BACK_WITHIN_MS = 120_000;

describe('a canary that is under way', () => {
  const journey = journeys('portalUrl');

  journey(
    'moves before the eyes of its owner, who rolls it back and says why',
    async visit => {
      const { page } = visit;
      await visit.signIn('Service owner');
      await visit.openDeployments('orders');
      await visit.environment('production').click();
      const detail = visit.detail('production');

      // Nobody reloads: the page has to see it by itself.
      const before = await visit.weightOtherThan(undefined, STAGE_WITHIN_MS);
      const after = await visit.weightOtherThan(before, STAGE_WITHIN_MS);
      const weight = after.replace('%', String.raw`\s*%`);
      await detail
        .getByText(new RegExp(`^Asked ${weight}, observed ${weight}$`))
        .waitFor();

      await detail
        .getByRole('button', { name: 'Roll back', exact: true })
        .click();
      const dialog = page.getByRole('dialog', { name: 'Roll back production' });
      await dialog.getByText('What will be done, in this order').waitFor();
      await dialog.getByText('What is not restored').waitFor();
      const confirm = dialog.getByRole('button', { name: /^Roll back to / });
      await confirm.click();
      await dialog.getByText(/^Say why/).waitFor();
      await dialog.getByLabel(/^Why\?/).fill(REASON);
      await confirm.click();
      await dialog.waitFor({ state: 'hidden', timeout: BACK_WITHIN_MS });

      await detail
        .getByText(/^Done\. .* is serving again\.$/)
        .waitFor({ timeout: BACK_WITHIN_MS });
      await visit
        .history('production')
        .getByRole('row')
        .filter({ hasText: new RegExp(`Rolled back at ${weight}`) })
        .waitFor({ timeout: BACK_WITHIN_MS });
      await detail.getByText(`“${REASON}”`).first().waitFor();
    },
  );
});
