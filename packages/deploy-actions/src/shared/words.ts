/** `90` → `1 min 30 s`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** Keeps text from others from becoming markup in Markdown. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|]/g, character => `\\${character}`)
    .replace(/\s*[\r\n]+\s*/g, ' ');
}

/** The message of an error, for a person. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Cuts to so many characters, ending in `…`. */
export function shorten(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most
    ? text
    : `${characters.slice(0, Math.max(0, most - 1)).join('')}…`;
}

/** Tag of an image, or the short digest of one without a tag. */
export function versionOfImage(image: string): string {
  const [named, digest] = image.split('@');
  const name = named.slice(named.lastIndexOf('/') + 1);
  const tag = name.split(':')[1];
  return tag ?? digest?.replace('sha256:', '').slice(0, 12) ?? 'latest';
}
