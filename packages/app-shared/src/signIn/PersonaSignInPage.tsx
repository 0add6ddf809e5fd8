import { ProxiedSignInPage } from '@backstage/core-components';
import {
  configApiRef,
  IdentityApi,
  SignInPageProps,
  useApi,
} from '@backstage/core-plugin-api';
import { useMemo, useState } from 'react';
import { PersonaList } from './PersonaList';
import { chosenPersona, readPersonas } from './personas';

/** Signing out leads back to the list, not into the same persona again. */
function forgettingPersona(identity: IdentityApi): IdentityApi {
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    async signOut() {
      chosenPersona.clear();
      await identity.signOut();
    },
  };
}

/**
 * Asks who to be, and signs in as that persona through the auth provider
 * `sandbox`.
 */
export const PersonaSignInPage = ({ onSignInSuccess }: SignInPageProps) => {
  const config = useApi(configApiRef);
  const personas = useMemo(() => readPersonas(config), [config]);
  const [chosen, setChosen] = useState(chosenPersona.get);

  if (!personas.some(({ id }) => id === chosen)) {
    return (
      <PersonaList
        appTitle={config.getOptionalString('app.title') ?? 'Backstage'}
        personas={personas}
        onChoose={({ id }) => {
          chosenPersona.set(id);
          setChosen(id);
        }}
      />
    );
  }
  return (
    <ProxiedSignInPage
      provider="sandbox"
      headers={{ 'x-sandbox-persona': chosen! }}
      onSignInSuccess={identity => onSignInSuccess(forgettingPersona(identity))}
    />
  );
};
