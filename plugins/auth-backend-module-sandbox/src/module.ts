import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { sandboxAuthenticator } from './authenticator';

/** The auth provider `sandbox`: personas to sign in as; development only. */
export const authModuleSandboxProvider = createBackendModule({
  pluginId: 'auth',
  moduleId: 'sandbox-provider',
  register(registry) {
    registry.registerInit({
      deps: { providers: authProvidersExtensionPoint },
      async init({ providers }) {
        providers.registerProvider({
          providerId: 'sandbox',
          factory: createProxyAuthProviderFactory({
            authenticator: sandboxAuthenticator,
            signInResolver: ({ result: persona }, context) =>
              context.signInWithCatalogUser({
                entityRef: persona.userEntityRef,
              }),
          }),
        });
      },
    });
  },
});
