import {
  translationApiRef,
  type TranslationApi,
} from '@backstage/core-plugin-api/alpha';
import { mockApis, TestApiRegistry } from '@backstage/test-utils';
import { t } from '../../__testUtils__/render';
import { translateFrom } from './translateFrom';

describe('the texts of a validation', () => {
  it('are those of the portal', async () => {
    const said = await translateFrom(
      TestApiRegistry.from([translationApiRef, mockApis.translation()]),
    );
    expect(said('name.missing')).toBe('A name is needed.');
  });

  it('are waited for while another language is being loaded', async () => {
    const unsubscribe = jest.fn();
    const loading = {
      getTranslation: () => ({ ready: false }),
      translation$: () => ({
        subscribe: (observer: { next: (snapshot: unknown) => void }) => {
          queueMicrotask(() => {
            observer.next({ ready: false });
            observer.next({ ready: true, t });
          });
          return { unsubscribe, closed: false };
        },
      }),
    } as unknown as TranslationApi;
    const said = await translateFrom(
      TestApiRegistry.from([translationApiRef, loading]),
    );
    expect(said).toBe(t);
    expect(unsubscribe).toHaveBeenCalledTimes(1);
  });

  it('cannot be had from a portal without them', async () => {
    await expect(translateFrom(TestApiRegistry.from())).rejects.toThrow(
      'The portal provides no translation API.',
    );
  });
});
