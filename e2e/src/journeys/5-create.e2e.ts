import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { journeys } from '../browser/journey';
import { TemplateForm } from '../browser/template-form';
import { readRepository } from '../github/sandbox-github';
import { addressOf } from '../stack/addresses';

const DEPLOYMENTS_WITHIN_MS = 60_000;

/** Another one each time: a portal may be used for several runs. */
const service = `invoices-${Date.now().toString(36)}`;

describe('a new service', () => {
  const journey = journeys('portalUrl');

  journey('is created from the form to its Deployments tab', async visit => {
    const { page } = visit;
    // How the catalog says that a name is free.
    visit.foresee(`by-name/component/default/${service}`);
    await visit.signIn('Service owner');
    const form = await TemplateForm.open(visit, 'Service on Amazon ECS');

    await form.field('Name').fill('orders');
    await form.text(/already has component:default\/orders/).waitFor();
    await form.field('Name').fill(service);
    await form.text('This name is free.').waitFor();
    await form.field('Description').fill('Writes what customers have to pay');
    await form.choose('Owner', 'Shop');
    await form.assertAccessible('the service');
    await form.press('Next');

    await form.field('Known to the portal').waitFor();
    await form.assertAccessible('where it runs');
    await form.press('Next');

    const production = form.environment('production');
    await production.getByText(/^About \d+ min/).waitFor();
    await form.assertAccessible('how it is delivered');
    const traffic = production.getByLabel('Traffic of stage 1, in percent');
    await traffic.fill('1');
    await production
      .getByText(/ECS cannot shift traffic in the stages 1\/25\/50\/100/)
      .waitFor();
    await form.press('Next');
    // The form itself refuses it too, and stays where it is.
    await form.text(/production: canary-stages: ECS cannot/).waitFor();
    await form.assertAccessible('a plan that is refused');
    await production
      .getByRole('button', { name: 'Use 5 · 25 · 50 · 100' })
      .click();
    assert.equal(await traffic.inputValue(), '5');
    await production.getByText(/^About \d+ min/).waitFor();
    await form.press('Next');

    await form.field(/^E-mail/).check();
    await form.field(/^Recipients/).fill('shop@example.com');
    await form.assertAccessible('who is told');
    await form.press('Review');

    await form.text(service).waitFor();
    await form.assertAccessible('the review');
    await form.press('Create');

    await form.finished();
    await form.text(/CANARY_PORTAL_CONFIGURED/).waitFor();
    await form.assertAccessible('the result');

    await page.getByRole('link', { name: 'Deployments' }).click();
    await visit
      .environment('production')
      .waitFor({ timeout: DEPLOYMENTS_WITHIN_MS });
    await visit.environment('production').click();
    await page
      .getByRole('heading', { name: 'What is left to do' })
      .waitFor({ timeout: DEPLOYMENTS_WITHIN_MS });
    await page
      .getByText(/production has not been deployed yet\. The first deployment/)
      .waitFor();
    const steps = page.getByRole('listitem');
    const first = steps.filter({
      hasText: 'Make what the service needs in AWS',
    });
    assert.equal(
      await first.getByRole('link').getAttribute('href'),
      `${addressOf(
        'githubUrl',
      )}/acme/${service}/actions/workflows/infrastructure.yml`,
    );
    await steps.filter({ hasText: 'Merge into the branch main.' }).waitFor();
    // Right from its first commit, says the portal too.
    await page
      .getByText('Conforms', { exact: true })
      .waitFor({ timeout: DEPLOYMENTS_WITHIN_MS });
    assert.deepEqual(await visit.accessibilityViolations(), []);

    await assertSetUp(service);
  });
});

/** What GitHub itself says of the repository. */
async function assertSetUp(name: string): Promise<void> {
  const { branches, reviewed, variables, environments } = await readRepository(
    `acme/${name}`,
  );
  assert.deepEqual(branches, ['develop', 'main']);
  assert.deepEqual(reviewed, { develop: true, main: true });
  assert.equal(variables.SERVICE_NAME, name);
  assert.equal(variables.CANARY_PORTAL_CONFIGURED, 'false');
  assert.match(variables.PORTAL_URL, new RegExp(`/${name}/deployments$`));
  const allowed = Object.entries(environments).map(
    ([environment, { branches: from }]) => [environment, from],
  );
  assert.deepEqual(Object.fromEntries(allowed), {
    development: [],
    staging: ['develop'],
    production: ['main'],
    'production-rollback': ['main'],
    notifications: [],
    infrastructure: ['main'],
  });
  const { ECS_SERVICE, AWS_ROLE_ARN } = environments.production.variables;
  assert.equal(ECS_SERVICE, `${name}-production`);
  assert.equal(
    AWS_ROLE_ARN,
    `arn:aws:iam::111122223333:role/${name}-production-deploy`,
  );
}
