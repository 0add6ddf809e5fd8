import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { askDeployments } from '../form/autocomplete';
import { readKnownAccounts, type KnownAccount } from './knownAccounts';

export interface KnownAccounts {
  /** Empty while they are loaded, and when they could not be. */
  known: KnownAccount[];
  loading: boolean;
  error?: unknown;
}

/** The accounts that the portal reads, asked once. */
export function useKnownAccounts(): KnownAccounts {
  const scaffolderApi = useApi(scaffolderApiRef);
  const [state, setState] = useState<KnownAccounts>({
    known: [],
    loading: true,
  });
  useEffect(() => {
    let current = true;
    askDeployments(scaffolderApi, 'accounts').then(
      suggestions =>
        current &&
        setState({ known: readKnownAccounts(suggestions), loading: false }),
      error => current && setState({ known: [], loading: false, error }),
    );
    return () => {
      current = false;
    };
  }, [scaffolderApi]);
  return state;
}
