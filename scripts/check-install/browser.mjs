import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../toolchain.mjs';

const { chromium } = createRequire(path.join(root, 'e2e/package.json'))(
  'playwright-core',
);

const EXECUTABLES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
];

/** Signs in as guest, opens the service and its tab, and finds its environment. */
export async function seeTab(url, screenshot) {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', error => errors.push(error.message));
  try {
    await page.goto(`${url}/catalog/default/component/orders`);
    const enter = page.getByRole('button', { name: 'Enter' });
    // A tab on the old frontend system, a link on the new one.
    const tab = page
      .getByRole('tab', { name: 'Deployments' })
      .or(page.getByRole('link', { name: 'Deployments' }))
      .first();
    await enter.or(tab).first().waitFor({ timeout: 60_000 });
    if (await enter.isVisible()) await enter.click();
    await tab.click({ timeout: 60_000 });
    await page
      .getByText(/production/i)
      .first()
      .waitFor({ timeout: 30_000 });
    if (errors.length > 0) throw new Error('The page reports an error');
  } catch (error) {
    throw new Error([error.message, ...errors, `See ${screenshot}`].join('\n'));
  } finally {
    await page.screenshot({ path: screenshot });
    await browser.close();
  }
}

function chromiumPath() {
  const found = EXECUTABLES.find(file => file && fs.existsSync(file));
  if (!found) {
    throw new Error(
      'Chromium is needed: install it (apt-get install chromium) or name one in CHROMIUM',
    );
  }
  return found;
}
