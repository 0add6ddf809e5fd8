import type { ScaffolderApi } from '@backstage/plugin-scaffolder-common';

/** What the backend module answers for one thing. */
export interface Suggestion {
  id: string;
  title?: string;
}

/**
 * Asks the provider `deployments` of the scaffolder's backend. The route demands
 * a token of the user; the provider uses the portal's own credentials instead.
 *
 * @throws Error when the portal's scaffolder cannot autocomplete.
 */
export async function askDeployments(
  api: ScaffolderApi,
  resource: 'accounts' | 'repositories',
  context: Record<string, string> = {},
): Promise<Suggestion[]> {
  if (!api.autocomplete) {
    throw new Error('The portal’s scaffolder cannot be asked.');
  }
  const { results } = await api.autocomplete({
    token: 'not-used',
    provider: 'deployments',
    resource,
    context,
  });
  return results;
}
