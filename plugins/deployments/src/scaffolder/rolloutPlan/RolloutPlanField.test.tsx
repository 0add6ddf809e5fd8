import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { create, fill, openForm, review } from '../../__testUtils__/openForm';
import { DEFAULT_ENVIRONMENTS } from './defaults';

function open(property = {}) {
  return openForm({
    property: {
      type: 'object',
      title: 'Delivery',
      required: ['development', 'staging', 'production'],
      properties: {
        development: { type: 'object' },
        staging: { type: 'object' },
        production: { type: 'object' },
      },
      additionalProperties: false,
      'ui:field': 'DeploymentsRolloutPlan',
      'ui:options': { hideError: true },
      'ui:backstage': { review: { explode: false } },
      ...property,
    },
  });
}

const environment = (name: string) => screen.findByRole('group', { name });
const production = async () => within(await environment('production'));
const traffic = async (n: number) =>
  (await production()).findByRole('textbox', {
    name: `Traffic of stage ${n}, in percent`,
  });
const press = async (name: string) =>
  userEvent.click((await production()).getByRole('button', { name }));

async function cells(name: string) {
  const strip = await screen.findByRole('region', {
    name: `How ${name} will run`,
  });
  return within(strip)
    .getAllByRole('listitem')
    .map(cell => cell.textContent?.replace(/\u00a0/g, ' '));
}

describe('the rollout plan', () => {
  it('starts with the source’s plan, exactly as deployment.yaml has it', async () => {
    const { onCreate } = open();
    await environment('production');
    expect(await create(onCreate)).toEqual(DEFAULT_ENVIRONMENTS);
  });

  it('starts with what the template’s options say instead', async () => {
    const defaults = {
      ...DEFAULT_ENVIRONMENTS,
      production: { strategy: 'blue-green', 'bake-time': '30m' },
    };
    const { onCreate } = open({ 'ui:options': { defaults } });
    await environment('production');
    expect(await create(onCreate)).toEqual(defaults);
  });

  it('does not work with a default that the form merges into changes', async () => {
    open({ default: { production: { strategy: 'canary' } } });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Write it as “defaults” below “ui:options”/,
    );
  });

  it('is drawn as it will run', async () => {
    open();
    expect(await cells('development')).toEqual([
      'start, to come2:00',
      '100 %, to come',
    ]);
    expect(await cells('staging')).toEqual([
      'start, to come2:00',
      '100 %, to come',
      'bake, to come5:00 · instant rollback until then',
    ]);
    expect(await cells('production')).toEqual([
      'start, to come2:00',
      'approval, to come',
      '5 %, to come2:00',
      '25 %, to come3:00',
      '50 %, to come5:00',
      '100 %, to come',
      'bake, to come10:00 · instant rollback until then',
    ]);
    const { getByText } = await production();
    expect(getByText(/^About 32 min in all/)).toBeInTheDocument();
    expect(
      getByText(/200 requests at 5 % in 2 min is 33 a second/),
    ).toBeInTheDocument();
  });

  it('follows what is edited, added and removed', async () => {
    const { onCreate } = open();
    await fill(await traffic(1), '10');
    await fill(
      (await production()).getByRole('textbox', { name: /Held for: stage 1/ }),
      '90s',
    );
    await press('Remove stage 2');
    expect(await traffic(2)).toHaveFocus();
    await press('Add a stage');
    expect(await traffic(3)).toHaveFocus();
    expect(await traffic(3)).toHaveValue('75');
    await press('Add a stage before stage 2');
    expect(await traffic(2)).toHaveValue('30');
    expect((await cells('production')).slice(2, 7)).toEqual([
      '10 %, to come1:30',
      '30 %, to come5:00',
      '50 %, to come5:00',
      '75 %, to come5:00',
      '100 %, to come',
    ]);
    expect(await create(onCreate)).toMatchObject({
      production: {
        'canary-stages': [
          { percentage: 10, duration: '90s' },
          { percentage: 30, duration: '5m' },
          { percentage: 50, duration: '5m' },
          { percentage: 75, duration: '5m' },
          { percentage: 100 },
        ],
      },
    });
  });

  it('refuses an impossible plan with its reason, and the nearest is one click', async () => {
    const { onCreate } = open();
    await fill(await traffic(1), '1');
    const alert = await (await production()).findByRole('alert');
    expect(alert).toHaveTextContent(
      /ECS cannot shift traffic in the stages 1\/25\/50\/100: they need equal steps smaller than 3 %/,
    );
    expect(await traffic(1)).toHaveAccessibleDescription(
      /ECS cannot shift traffic/,
    );
    await review();
    expect(
      await screen.findByText(/production: canary-stages: ECS cannot shift/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Create' })).toBeNull();

    await userEvent.click(
      within(alert).getByRole('button', { name: /^Use .* · 100$/ }),
    );
    await waitFor(async () =>
      expect((await production()).queryByRole('alert')).toBeNull(),
    );
    expect((await cells('production')).length).toBeGreaterThan(4);
    expect(await create(onCreate)).toMatchObject({
      production: { strategy: 'canary' },
    });
  });

  it('marks the input that is wrong and links the reason to it', async () => {
    open();
    const hold = (await production()).getByRole('textbox', {
      name: /Held for: stage 1/,
    });
    await fill(hold, 'two minutes');
    await waitFor(() => expect(hold).toBeInvalid());
    expect(hold).toHaveAccessibleDescription(/"two minutes" is not a duration/);
    expect(
      (await production()).getByText(/Correct what is marked/),
    ).toBeInTheDocument();
    await review();
    expect(
      await screen.findByText(/production: canary-stages\[0\]\.duration/),
    ).toBeInTheDocument();
  });

  it('keeps a decimal that is being typed', async () => {
    open();
    const first = await traffic(1);
    await userEvent.clear(first);
    await userEvent.type(first, '12.5');
    expect(first).toHaveValue('12.5');
    expect(first).toBeValid();
  });

  it('changes the triggers and says what sends it back', async () => {
    const { onCreate } = open();
    await userEvent.click(
      (await production()).getByRole('button', { name: /Automatic rollback/ }),
    );
    const scope = await production();
    await userEvent.click(
      await scope.findByRole('checkbox', { name: 'Response time' }),
    );
    await fill(scope.getByRole('textbox', { name: 'Above: Error rate' }), '2%');
    expect(
      await scope.findByText(/more than 2.%.errors\.$/),
    ).toBeInTheDocument();
    expect(
      scope.getByText(/50 requests at 5 % in 2 min is 8\.3 a second/),
    ).toBeInTheDocument();
    expect(await create(onCreate)).toMatchObject({
      production: {
        'rollback-triggers': {
          'error-rate-threshold': { above: '2%', 'minimum-requests': 50 },
          'response-time-threshold': false,
        },
      },
    });
  });

  it('changes strategy and approval, and forgets nothing on the way', async () => {
    const { onCreate } = open();
    await fill(await traffic(1), '10');
    const strategy = (await production()).getByRole('combobox', {
      name: 'Strategy',
    });
    await userEvent.selectOptions(strategy, 'rolling');
    const approval = (await production()).getByRole('combobox', {
      name: 'Approval',
    });
    expect(
      within(approval).queryByRole('option', { name: /In the portal/ }),
    ).toBeNull();
    expect((await cells('production')).length).toBe(2);
    await userEvent.selectOptions(strategy, 'canary');
    expect(await traffic(1)).toHaveValue('10');
    await userEvent.selectOptions(
      (await production()).getByRole('combobox', { name: 'Approval' }),
      'github',
    );
    expect((await cells('production'))[0]).toMatch(/^approval/);
    expect(await create(onCreate)).toMatchObject({
      production: { approval: 'github' },
    });
  });

  it('can be read on the page that reviews it', async () => {
    open();
    await environment('production');
    await review();
    const table = await screen.findByRole('table');
    expect(table).toHaveTextContent(/development: strategy: rolling/);
    expect(table).toHaveTextContent(/percentage: 5 ?duration: 2m/);
  });
});
