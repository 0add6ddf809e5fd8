import { createFrontendModule } from '@backstage/frontend-plugin-api';
import {
  AppRootWrapperBlueprint,
  SignInPageBlueprint,
} from '@backstage/plugin-app-react';
import { PersonaSignInPage, SandboxNotice } from '@canary-portal/app-shared';
import { SidebarContent } from './SidebarContent';

/** What surrounds the pages: signing in, the side bar, the sandbox's notice. */
export const shellModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    SignInPageBlueprint.make({
      params: { loader: async () => PersonaSignInPage },
    }),
    AppRootWrapperBlueprint.make({
      name: 'sandbox-notice',
      params: {
        component: ({ children }) => (
          <>
            <SandboxNotice />
            {children}
          </>
        ),
      },
    }),
    SidebarContent,
  ],
});
