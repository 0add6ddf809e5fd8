import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { addressOf } from '../stack/addresses';
import { launchBrowser } from './browser';
import { Visit } from './visit';

const LONGEST_JOURNEY_MS = 600_000;

/**
 * Journeys of one file: each in a fresh profile, failing on any error in the
 * browser's console, and leaving a picture when it fails.
 */
export function journeys(portal: 'portalUrl' | 'legacyUrl') {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  return (name: string, travel: (visit: Visit) => Promise<void>): void => {
    it(name, { timeout: LONGEST_JOURNEY_MS }, async () => {
      const visit = await Visit.begin(browser, addressOf(portal));
      try {
        await travel(visit);
        assert.deepEqual(visit.errors, [], 'errors in the browser’s console');
      } catch (error) {
        await visit.screenshot(`${portal} ${name}`);
        for (const line of visit.errors) console.log(`browser: ${line}`);
        throw error;
      } finally {
        await visit.end();
      }
    });
  };
}
