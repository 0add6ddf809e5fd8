import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { english } from './english';

/**
 * Reference to the texts of the Deployments tab, in English, with Korean
 * (`ko`) loaded when the portal's language asks for it.
 *
 * @public
 */
export const deploymentsTranslationRef = createTranslationRef({
  id: 'plugin.deployments',
  messages: english,
  translations: {
    ko: () => import('./korean'),
  },
});
