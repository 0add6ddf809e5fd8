import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { isForeignWarning } from './foreign-warning';

const output = path.join(__dirname, '../../output');
const TAB_WITHIN_MS = 60_000;

/** A rule of accessibility that the page breaks, and where. */
export interface Violation {
  rule: string;
  help: string;
  elements: string[];
}

/** One person at the portal, in a browser profile of their own. */
export class Visit {
  readonly page: Page;
  /** What the browser's console called an error. */
  readonly errors: string[] = [];
  private readonly foreseen: string[] = [];
  private readonly portalUrl: string;

  private constructor(page: Page, portalUrl: string) {
    this.page = page;
    this.portalUrl = portalUrl;
    page.on('console', message => {
      if (message.type() !== 'error') return;
      const text = message.text();
      if (isForeignWarning(text)) return;
      const { url } = message.location();
      if (this.foreseen.some(part => url.includes(part))) return;
      this.errors.push(`${text.split('\n')[0]} (${url})`);
    });
    page.on('pageerror', error => this.errors.push(String(error)));
  }

  static async begin(browser: Browser, portalUrl: string): Promise<Visit> {
    const context = await browser.newContext({
      viewport: { width: 1400, height: 1000 },
      reducedMotion: 'reduce',
      locale: 'en-GB',
    });
    return new Visit(await context.newPage(), portalUrl);
  }

  /** Takes errors of addresses with this in them for what they are. */
  foresee(partOfAddress: string): void {
    this.foreseen.push(partOfAddress);
  }

  /** Opens the portal and chooses a persona of the sign-in page. */
  async signIn(persona: string): Promise<void> {
    await this.page.goto(this.portalUrl);
    await this.page
      .getByRole('button', { name: persona })
      .click({ timeout: TAB_WITHIN_MS });
    await this.page
      .getByRole('link', { name: 'orders', exact: true })
      .first()
      .waitFor({ timeout: TAB_WITHIN_MS });
  }

  /** Follows the links that a person follows to a service's tab. */
  async openDeployments(service: string): Promise<void> {
    await this.page
      .getByRole('link', { name: service, exact: true })
      .first()
      .click();
    // A tab on the old frontend system, a link on the new one.
    await this.page
      .getByRole('tab', { name: 'Deployments' })
      .or(this.page.getByRole('link', { name: 'Deployments', exact: true }))
      .click();
    await this.environment('production').waitFor({ timeout: TAB_WITHIN_MS });
  }

  /** The card of an environment, which shows it when pressed. */
  environment(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name}\\b`) });
  }

  /** What is shown of the environment that is selected. */
  detail(environment: string): Locator {
    return this.page.getByRole('region', { name: environment, exact: true });
  }

  /**
   * Waits until a rollout rests at a weight other than this one.
   *
   * @returns the weight as the stage's cell names it, without the space: `5%`.
   */
  async weightOtherThan(
    weight: string | undefined,
    timeout: number,
  ): Promise<string> {
    const found = await this.page.waitForFunction(
      known => {
        const stage = document.querySelector('li[aria-current=step]');
        const [, number] =
          /^\s*([\d.]+)\s*%/.exec(stage?.textContent ?? '') ?? [];
        return number && `${number}%` !== known ? `${number}%` : null;
      },
      weight,
      { timeout },
    );
    return String(await found.jsonValue());
  }

  history(environment: string): Locator {
    return this.page.getByRole('region', {
      name: `History of ${environment}`,
    });
  }

  /** The texts of the history's rows, newest first. */
  async historyRows(environment: string): Promise<string[]> {
    const rows = this.history(environment).getByRole('row');
    await rows.nth(1).waitFor({ timeout: TAB_WITHIN_MS });
    const [, ...texts] = await rows.allInnerTexts();
    return texts;
  }

  /**
   * Looks for what keeps people with assistive technology out.
   *
   * @param except - selectors of what is not looked at
   */
  async accessibilityViolations({
    within = 'main',
    except = [],
  }: { within?: string; except?: string[] } = {}): Promise<Violation[]> {
    const axe = new AxeBuilder({ page: this.page }).include(within);
    for (const selector of except) axe.exclude(selector);
    const { violations } = await axe.analyze();
    return violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      elements: nodes.map(node => node.html),
    }));
  }

  /** A picture of what the person saw last; @returns its file. */
  async screenshot(name: string): Promise<string> {
    await mkdir(output, { recursive: true });
    const file = path.join(output, `${name.replace(/\W+/g, '-')}.png`);
    await this.page.screenshot({ path: file, fullPage: true });
    return file;
  }

  end(): Promise<void> {
    return this.page.context().close();
  }
}
