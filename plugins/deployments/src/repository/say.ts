import type {
  ChecklistItem,
  ConformanceFinding,
} from '@canary-portal/plugin-deployments-common';
import type { english } from '../translation/english';
import { english as known } from '../translation/english';
import type { Translate } from '../translation/useTranslate';

/** A text by a key that is only known when it comes; the backend's otherwise. */
function say(
  t: Translate,
  key: string,
  values: Record<string, string>,
  fallback: string,
): string {
  // A backend that is newer than the page may say what the page cannot.
  return Object.hasOwn(known, key)
    ? (t as (name: keyof typeof english, given: object) => string)(
        key as keyof typeof english,
        values,
      )
    : fallback;
}

/** What a finding says, and what to do, in the reader's language. */
export function sayFinding(
  t: Translate,
  { id, values, sentence, howTo }: ConformanceFinding,
): { sentence: string; howTo?: string } {
  const key = `conformance.${id}`;
  return {
    sentence: say(t, `${key}.sentence`, values, sentence),
    ...(howTo !== undefined && {
      howTo: say(t, `${key}.howTo`, values, howTo),
    }),
  };
}

/** What a step is, and how it is done, in the reader's language. */
export function sayStep(
  t: Translate,
  { id, values, title, howTo }: ChecklistItem,
): { title: string; howTo: string } {
  const key = `checklist.${id}`;
  return {
    title: say(t, `${key}.title`, values, title),
    howTo: say(t, `${key}.howTo`, values, howTo),
  };
}
