import type { Translate } from '../translation/useTranslate';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A duration as on a stop-watch: `1:08`, `12:00`, `1:02:03`. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const hours = Math.floor(whole / HOUR);
  const minutes = Math.floor((whole % HOUR) / MINUTE);
  const rest = String(whole % MINUTE).padStart(2, '0');
  return hours > 0
    ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}`
    : `${minutes}:${rest}`;
}

/** A duration in words, coarser the longer it is: `45 s`, `21 min`, `1 h 5 min`. */
export function sayDuration(t: Translate, seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < MINUTE) {
    return t('time.seconds', { n: String(whole) });
  }
  const minutes = Math.round(whole / MINUTE);
  if (minutes < 60) {
    return t('time.minutes', { n: String(minutes) });
  }
  if (whole < 2 * DAY) {
    const hours = Math.floor(minutes / 60);
    return minutes % 60 === 0 || hours >= 12
      ? t('time.hours', { n: String(hours) })
      : t('time.hoursMinutes', {
          hours: String(hours),
          minutes: String(minutes % 60),
        });
  }
  return t('time.days', { n: String(Math.floor(whole / DAY)) });
}

/** A duration in words to the second: `1 min 30 s`, `2 h`. */
export function sayExactly(t: Translate, seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [
    ['time.hours', Math.floor(whole / HOUR)],
    ['time.minutes', Math.floor((whole % HOUR) / MINUTE)],
    ['time.seconds', whole % MINUTE],
  ] as const;
  const said = parts
    .filter(([, n]) => n > 0)
    .map(([key, n]) => t(key, { n: String(n) }));
  return said.length > 0 ? said.join(' ') : t('time.seconds', { n: '0' });
}

/** How long ago a moment was, seen from `now` (epoch milliseconds). */
export function sayAgo(t: Translate, at: string, now: number): string {
  const seconds = (now - Date.parse(at)) / 1000;
  return seconds < 5
    ? t('time.now')
    : t('time.ago', { duration: sayDuration(t, seconds) });
}

/** How long ago for the last day, the date and time before that. */
export function sayWhen(t: Translate, at: string, now: number): string {
  return now - Date.parse(at) < DAY * 1000
    ? sayAgo(t, at, now)
    : formatDate(at);
}

/** Date and time in the reader's zone and habit. */
export function formatDate(at: string): string {
  return new Date(at).toLocaleString(undefined, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** Time of day in the reader's zone. */
export function formatTime(at: string): string {
  return new Date(at).toLocaleTimeString(undefined, {
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** Seconds between two moments; never negative. */
export function secondsBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);
}
