/**
 * A number in [0, 1) that depends on nothing but its arguments: the sandbox's
 * chance is the same in every run with the same seed, whatever the order of
 * events.
 */
export function seededFraction(seed: number, key: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < key.length; i++) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193) >>> 0;
  }
  // The finaliser of murmur3: FNV alone leaves the high bits too regular.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x100000000;
}

/** A whole hexadecimal id of `length` digits, from the same source. */
export function seededHex(seed: number, key: string, length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) {
    text += Math.floor(seededFraction(seed, `${key}#${i}`) * 0x100000000)
      .toString(16)
      .padStart(8, '0');
  }
  return text.slice(0, length);
}
