import {
  ScaffolderFieldExtensions,
  useCustomFieldExtensions,
} from '@backstage/plugin-scaffolder-react';
import { wrapInTestApp } from '@backstage/test-utils';
import { render, screen } from '@testing-library/react';
import {
  DeploymentsAccountFieldExtension,
  DeploymentsRolloutPlanFieldExtension,
  DeploymentsServiceNameFieldExtension,
} from '../legacy';

function FieldNames() {
  const fields = useCustomFieldExtensions<{
    name: string;
    schema?: { returnValue: { type?: string } };
  }>(
    <ScaffolderFieldExtensions>
      <DeploymentsServiceNameFieldExtension />
      <DeploymentsAccountFieldExtension />
      <DeploymentsRolloutPlanFieldExtension />
    </ScaffolderFieldExtensions>,
  );
  return (
    <ul>
      {fields.map(({ name, schema }) => (
        <li key={name}>{`${name}: ${schema?.returnValue.type}`}</li>
      ))}
    </ul>
  );
}

describe('the fields of the form, in the old frontend system', () => {
  it('are found by the scaffolder’s page under the names that templates use', async () => {
    render(wrapInTestApp(<FieldNames />));
    expect(
      (await screen.findAllByRole('listitem')).map(item => item.textContent),
    ).toEqual([
      'DeploymentsServiceName: string',
      'DeploymentsAccount: object',
      'DeploymentsRolloutPlan: object',
    ]);
  });
});
