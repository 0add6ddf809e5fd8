import { useTranslate } from '../translation/useTranslate';
import { sayWhen } from './duration';
import { useNow } from './ServerClock';

/** A moment, relative while it is recent; the exact one on hover. */
export function When({ at }: { at: string }) {
  const t = useTranslate();
  const now = useNow();
  return (
    <time dateTime={at} title={new Date(at).toLocaleString()}>
      {sayWhen(t, at, now)}
    </time>
  );
}
