import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { describeError } from '../../data/errors';
import { useTranslate } from '../../translation/useTranslate';
import { nameProblem } from './nameRules';
import { nameTaken } from './nameTaken';

/** Time without a keystroke before the catalog and GitHub are asked. */
const PAUSE_MS = 400;

/** What is known of a name while it is typed. */
export type NameCheck =
  | { state: 'checking' }
  | { state: 'free' }
  | { state: 'refused'; problem: string };

/** Checks a name against its rules at once, and whether it is free a little later. */
export function useNameCheck(name: string, owner?: string): NameCheck {
  const t = useTranslate();
  const catalogApi = useApi(catalogApiRef);
  const scaffolderApi = useApi(scaffolderApiRef);
  const [found, setFound] = useState<{ name: string; check: NameCheck }>();
  const broken = nameProblem(t, name);

  useEffect(() => {
    if (broken !== undefined) {
      return undefined;
    }
    let current = true;
    const settle = (check: NameCheck) => {
      if (current) {
        setFound({ name, check });
      }
    };
    const timer = setTimeout(() => {
      nameTaken(t, { catalogApi, scaffolderApi }, name, { owner }).then(
        problem =>
          settle(
            problem === undefined
              ? { state: 'free' }
              : { state: 'refused', problem },
          ),
        error =>
          settle({
            state: 'refused',
            problem: t('name.notChecked', { reason: describeError(t, error) }),
          }),
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [t, catalogApi, scaffolderApi, name, owner, broken]);

  if (broken !== undefined) {
    return { state: 'refused', problem: broken };
  }
  return found?.name === name ? found.check : { state: 'checking' };
}
