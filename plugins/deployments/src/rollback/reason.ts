import type { Translate } from '../translation/useTranslate';

export const REASON_MIN = 3;
export const REASON_MAX = 500;

/** What is wrong with a reason; undefined when nothing is. */
export function reasonProblem(
  t: Translate,
  reason: string,
): string | undefined {
  const { length } = reason.trim();
  if (length < REASON_MIN) {
    return t('dialog.reasonMissing', { min: String(REASON_MIN) });
  }
  return length > REASON_MAX
    ? t('dialog.reasonTooLong', { max: String(REASON_MAX) })
    : undefined;
}
