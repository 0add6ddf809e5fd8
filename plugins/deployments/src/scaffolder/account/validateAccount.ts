import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { translateFrom } from '../form/translateFrom';
import {
  accountProblems,
  readAccount,
  type AccountValue,
} from './accountValue';

/** Lets Next pass only with an account and a region. */
export const validateAccount: CustomFieldValidator<AccountValue> = async (
  value,
  field,
  { apiHolder },
) => {
  const t = await translateFrom(apiHolder);
  accountProblems(t, readAccount(value)).forEach(problem =>
    field.addError(problem),
  );
};
