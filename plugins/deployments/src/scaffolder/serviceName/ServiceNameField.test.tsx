import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anEntity } from '../../__testUtils__/fixtures';
import {
  create,
  fill,
  openForm,
  review,
  type Suggestions,
} from '../../__testUtils__/openForm';

const taken: Suggestions = {
  repositories: ({ name }) =>
    name === 'payments' ? [{ id: 'acme/payments' }] : [],
};

function open(property = {}, suggestions: Suggestions = taken) {
  return openForm({
    property: {
      type: 'string',
      title: 'Name',
      'ui:field': 'DeploymentsServiceName',
      ...property,
    },
    suggestions,
    entities: [anEntity()],
  });
}

const input = () => screen.findByRole('textbox', { name: /Name/ });

describe('the name of a service to be made', () => {
  it('is not blamed for being empty before anything was done', async () => {
    open();
    expect(await input()).toHaveAttribute('aria-invalid', 'false');
    expect(await input()).toHaveAccessibleDescription(
      /3 to 32 lower-case letters/,
    );
  });

  it('is said to be free once the catalog and GitHub were asked', async () => {
    const { autocomplete, onCreate } = open();
    await fill(await input(), 'basket');
    expect(await input()).toHaveAccessibleDescription(
      'Looking whether it is free …',
    );
    expect(await screen.findByText('This name is free.')).toBeInTheDocument();
    expect(autocomplete).toHaveBeenCalledTimes(1);
    expect(autocomplete).toHaveBeenCalledWith({
      token: expect.stringMatching(/./),
      provider: 'deployments',
      resource: 'repositories',
      context: { name: 'basket' },
    });
    expect(await create(onCreate)).toBe('basket');
  });

  it('asks once for what is typed in one go', async () => {
    const { autocomplete } = open();
    await userEvent.type(await input(), 'basket');
    expect(await screen.findByText('This name is free.')).toBeInTheDocument();
    expect(autocomplete).toHaveBeenCalledTimes(1);
  });

  it('tells a broken rule at once, at the input, and asks nobody', async () => {
    const { autocomplete } = open();
    await fill(await input(), 'shop_orders');
    expect(await input()).toBeInvalid();
    expect(await input()).toHaveAccessibleDescription(/“_” is not allowed/);
    expect(autocomplete).not.toHaveBeenCalled();
  });

  it('is refused when the catalog has it', async () => {
    open();
    await fill(await input(), 'orders');
    await waitFor(async () =>
      expect(await input()).toHaveAccessibleDescription(
        'The catalog already has component:default/orders. Choose another name.',
      ),
    );
    expect(await input()).toBeInvalid();
  });

  it('does not get past Next when there is such a repository', async () => {
    const { onCreate } = open();
    await fill(await input(), 'payments');
    await review();
    expect(
      (await screen.findAllByText(/acme\/payments exists already/)).length,
    ).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Create' })).toBeNull();
    await waitFor(async () =>
      expect(await input()).toHaveAccessibleDescription(
        /acme\/payments exists already/,
      ),
    );
    await fill(await input(), 'payments-two');
    expect(await create(onCreate)).toBe('payments-two');
  });

  it('does not get past Next while it cannot be checked', async () => {
    open(
      {},
      {
        repositories: () => {
          throw new Error('GitHub does not answer.');
        },
      },
    );
    await fill(await input(), 'basket');
    await review();
    expect(
      (await screen.findAllByText(/could not be found out: GitHub does not/))
        .length,
    ).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Create' })).toBeNull();
  });

  it('is looked up below the owner that the template names', async () => {
    const { autocomplete } = open({ 'ui:options': { owner: 'acme' } });
    await fill(await input(), 'basket');
    await screen.findByText('This name is free.');
    expect(autocomplete).toHaveBeenCalledWith(
      expect.objectContaining({ context: { name: 'basket', owner: 'acme' } }),
    );
  });
});
