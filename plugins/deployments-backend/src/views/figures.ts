/** Epoch milliseconds as the API writes times. */
export function iso(at: number): string {
  return new Date(at).toISOString();
}

export function optionalIso(at: number | undefined): string | undefined {
  return at === undefined ? undefined : iso(at);
}

export function secondsBetween(from: number, to: number): number {
  return Math.max(0, Math.round((to - from) / 100) / 10);
}

/** 0.42, 4.2, 42: as many digits as a reader can use. */
export function figure(value: number): string {
  const digits = Math.abs(value) < 1 ? 2 : 1;
  return String(Number(value.toFixed(Math.abs(value) >= 100 ? 0 : digits)));
}

/** 126 → "2:06". */
export function clockTime(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  return `${minutes}:${String(whole % 60).padStart(2, '0')}`;
}
