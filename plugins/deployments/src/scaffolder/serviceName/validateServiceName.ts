import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  scaffolderApiRef,
  type CustomFieldValidator,
} from '@backstage/plugin-scaffolder-react';
import { describeError } from '../../data/errors';
import { translateFrom } from '../form/translateFrom';
import { nameProblem } from './nameRules';
import { nameTaken, type ServiceNameOptions } from './nameTaken';

/** Lets Next pass only with a name that keeps the rules and is free now. */
export const validateServiceName: CustomFieldValidator<
  string,
  ServiceNameOptions
> = async (name, field, { apiHolder, uiSchema }) => {
  const t = await translateFrom(apiHolder);
  const broken = nameProblem(t, name ?? '');
  if (broken !== undefined) {
    field.addError(broken);
    return;
  }
  const catalogApi = apiHolder.get(catalogApiRef);
  const scaffolderApi = apiHolder.get(scaffolderApiRef);
  if (!catalogApi || !scaffolderApi) {
    throw new Error('The portal provides no catalog or no scaffolder.');
  }
  try {
    const taken = await nameTaken(
      t,
      { catalogApi, scaffolderApi },
      name,
      uiSchema?.['ui:options'],
    );
    if (taken !== undefined) {
      field.addError(taken);
    }
  } catch (error) {
    field.addError(t('name.notChecked', { reason: describeError(t, error) }));
  }
};
