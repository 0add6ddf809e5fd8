import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { Visit } from './visit';

const WITHIN_MS = 60_000;
const TASK_WITHIN_MS = 120_000;

/** Of Backstage's own pages, which break rules of their own. */
const BACKSTAGE_OWN = [
  // What a field's error is repeated in, below it.
  '[id$="__error"]',
  // The log of a task, its buttons, and the bar above its steps.
  '[class*="LogViewer"]',
  '[role="progressbar"]',
];

/** The form of a template, page by page, and the run that it starts. */
export class TemplateForm {
  private readonly visit: Visit;

  private constructor(visit: Visit) {
    this.visit = visit;
  }

  /** Goes from the side bar to the first page of a template's form. */
  static async open(visit: Visit, template: string): Promise<TemplateForm> {
    const { page } = visit;
    const toCreate = page.getByRole('link', { name: 'Create', exact: true });
    await toCreate.first().click();
    const title = page.getByRole('heading', { name: template });
    await title.waitFor({ timeout: WITHIN_MS });
    const card = page.locator('[class*="MuiCard-root"]').filter({ has: title });
    await card.getByRole('button', { name: 'Choose' }).click();
    await page.getByLabel('Name').waitFor({ timeout: WITHIN_MS });
    return new TemplateForm(visit);
  }

  private get page(): Page {
    return this.visit.page;
  }

  field(label: string | RegExp): Locator {
    return this.page.getByLabel(label);
  }

  text(text: string | RegExp): Locator {
    return this.page.getByText(text).first();
  }

  async choose(label: string, option: string): Promise<void> {
    await this.field(label).click();
    await this.page.getByRole('option', { name: option }).click();
  }

  press(button: string | RegExp): Promise<void> {
    return this.page.getByRole('button', { name: button }).click();
  }

  /** How one environment is delivered. */
  environment(name: string): Locator {
    return this.page.getByRole('group', { name, exact: true });
  }

  /** The run of the template, once it has done everything. */
  async finished(): Promise<void> {
    await this.page
      .getByRole('heading', { name: 'What is left to do' })
      .waitFor({ timeout: TASK_WITHIN_MS });
  }

  async assertAccessible(what: string): Promise<void> {
    const violations = await this.visit.accessibilityViolations({
      within: 'article',
      except: BACKSTAGE_OWN,
    });
    assert.deepEqual(violations, [], what);
  }
}
