import type { ApiHolder } from '@backstage/core-plugin-api';
import { translationApiRef } from '@backstage/core-plugin-api/alpha';
import { deploymentsTranslationRef } from '../../translation/deploymentsTranslationRef';
import type { Translate } from '../../translation/useTranslate';

/** The plugin's texts where there is no component: in a validation. */
export async function translateFrom(apiHolder: ApiHolder): Promise<Translate> {
  const api = apiHolder.get(translationApiRef);
  if (!api) {
    throw new Error('The portal provides no translation API.');
  }
  const snapshot = api.getTranslation(deploymentsTranslationRef);
  if (snapshot.ready) {
    return snapshot.t;
  }
  let stop: () => void = () => {};
  const loaded = new Promise<Translate>((resolve, reject) => {
    const subscription = api.translation$(deploymentsTranslationRef).subscribe({
      next: next => next.ready && resolve(next.t),
      error: reject,
    });
    stop = () => subscription.unsubscribe();
  });
  return loaded.finally(() => stop());
}
