import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/core-plugin-api/alpha';
import { deploymentsTranslationRef } from './deploymentsTranslationRef';

/** Turns a key of the plugin's messages into text. */
export type Translate = TranslationFunction<typeof deploymentsTranslationRef.T>;

/** The translation function of this plugin. */
export function useTranslate(): Translate {
  return useTranslationRef(deploymentsTranslationRef).t;
}
