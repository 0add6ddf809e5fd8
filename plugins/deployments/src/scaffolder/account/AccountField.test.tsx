import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  create,
  fill,
  openForm,
  review,
  type Suggestions,
} from '../../__testUtils__/openForm';

const KNOWN = [
  { id: '111122223333/eu-west-1', title: 'Shop, Ireland' },
  { id: '111122223333/us-east-1', title: 'Shop, Virginia' },
  { id: '444455556666', title: 'Payments' },
];

function open(
  accounts: Suggestions[string] = () => KNOWN,
  initial?: object,
  property = {},
) {
  return openForm({
    property: {
      type: 'object',
      title: 'AWS account and region',
      'ui:field': 'DeploymentsAccount',
      ...property,
    },
    initial: initial && { ...initial },
    suggestions: { accounts },
  });
}

const choice = () =>
  screen.findByRole('combobox', { name: 'Known to the portal' });
const account = () => screen.findByRole('textbox', { name: 'Account' });
const region = () => screen.findByRole('textbox', { name: 'Region' });

describe('where a service will run', () => {
  it('is chosen among what the portal knows', async () => {
    const { onCreate } = open();
    await userEvent.selectOptions(await choice(), 'Shop, Virginia');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(await create(onCreate)).toEqual({
      accountId: '111122223333',
      region: 'us-east-1',
    });
  });

  it('is chosen already when there is only one answer', async () => {
    const { onCreate } = open(() => KNOWN.slice(0, 1));
    await waitFor(async () =>
      expect(await choice()).toHaveDisplayValue('Shop, Ireland'),
    );
    expect(await create(onCreate)).toEqual({
      accountId: '111122223333',
      region: 'eu-west-1',
    });
  });

  it('must be given', async () => {
    open();
    await choice();
    await review();
    expect(
      (await screen.findAllByText('Choose an account and region.')).length,
    ).toBeGreaterThan(0);
    expect(await choice()).toHaveAccessibleDescription(
      /Choose an account and region/,
    );
    expect(screen.queryByRole('button', { name: 'Create' })).toBeNull();
  });

  it('is marked where the template’s own schema refuses it', async () => {
    open(undefined, undefined, {
      required: ['accountId', 'region'],
      properties: {
        accountId: { type: 'string' },
        region: { type: 'string' },
      },
    });
    await userEvent.selectOptions(await choice(), 'Payments');
    await review();
    await waitFor(async () => expect(await region()).toBeInvalid());
    expect(await region()).toHaveAccessibleDescription(/A region is needed/);
  });

  it('takes the region from the keyboard where the portal reads them all', async () => {
    const { onCreate } = open();
    await userEvent.selectOptions(await choice(), 'Payments');
    expect(await account()).toHaveValue('444455556666');
    await fill(await region(), 'ap-northeast-2');
    expect(screen.queryByText(/cannot see/)).toBeNull();
    expect(await create(onCreate)).toEqual({
      accountId: '444455556666',
      region: 'ap-northeast-2',
    });
  });

  it('may be an account that the portal cannot see, and says so', async () => {
    const { onCreate } = open();
    await userEvent.selectOptions(await choice(), 'Another account or region');
    await fill(await account(), '999988887777');
    await fill(await region(), 'eu-west-1');
    expect(
      await screen.findByText('The portal cannot see this account'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/lists 999988887777 under deployments\.accounts/),
    ).toBeInTheDocument();
    expect(await create(onCreate)).toEqual({
      accountId: '999988887777',
      region: 'eu-west-1',
    });
  });

  it('may be a region that the portal does not read', async () => {
    open(undefined, { accountId: '111122223333', region: 'eu-north-1' });
    expect(
      await screen.findByText(/the portal reads eu-west-1, us-east-1 only/),
    ).toBeInTheDocument();
  });

  it.each([
    ['1111', 'eu-west-1', 'An AWS account has 12 digits; this has 4.'],
    ['1111-2222-3333', 'eu-west-1', /12 digits and nothing else/],
    [
      '111122223333',
      'Ireland',
      '“Ireland” is not a region, such as eu-west-1.',
    ],
    ['111122223333', '', 'A region is needed.'],
  ])('cannot be %s in "%s"', async (accountId, where, said) => {
    open(undefined, { accountId, region: where });
    await account();
    await review();
    expect((await screen.findAllByText(said)).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Create' })).toBeNull();
  });

  it('can be typed when the known ones could not be loaded', async () => {
    const { onCreate } = open(() => {
      throw new Error('Not today.');
    });
    expect(
      await screen.findByText(/could not be loaded: Not today\./),
    ).toBeInTheDocument();
    await fill(await account(), '111122223333');
    await fill(await region(), 'eu-west-1');
    expect(screen.queryByText(/cannot see/)).toBeNull();
    expect(await create(onCreate)).toEqual({
      accountId: '111122223333',
      region: 'eu-west-1',
    });
  });
});
