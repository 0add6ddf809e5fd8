import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const MAC_CHROME =
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Nothing that would reach out of the machine, and no sandbox in containers. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * The Chromium of this machine, or the one that E2E_BROWSER names.
 *
 * @throws Error that says how to get one.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string {
  const wanted = env.E2E_BROWSER;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`E2E_BROWSER=${wanted}: there is no such file`);
  }
  const folders = (env.PATH ?? '').split(path.delimiter);
  const found = folders
    .flatMap(folder => NAMES.map(name => path.join(folder, name)))
    .concat(MAC_CHROME)
    .find(file => existsSync(file));
  if (found) return found;
  throw new Error(
    'There is no Chromium on this machine. Install it (Debian: apt-get install chromium), or name one: E2E_BROWSER=/path/to/chrome npm run e2e',
  );
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: FLAGS });
}
