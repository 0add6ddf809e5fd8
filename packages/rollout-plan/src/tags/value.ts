import { TagError } from './errors';

/** AWS's limits for tags: characters of a value. */
export const MAX_TAG_VALUE_LENGTH = 256;

/** Letters, digits, space and `- = . _ : / @`; `+` starts an escape. */
const KEPT = /^[\p{L}\p{N} \-=._:/@]$/u;

/** AWS reserves this prefix, in any case. */
const RESERVED = /^aws:/i;

function escaped(codeUnit: number): string {
  const hex = codeUnit.toString(16).toUpperCase();
  return codeUnit < 0x100
    ? `+${hex.padStart(2, '0')}`
    : `+u${hex.padStart(4, '0')}`;
}

function isKept(char: string, index: number, length: number): boolean {
  const atTheEdge = index === 0 || index === length - 1;
  return KEPT.test(char) && !(char === ' ' && atTheEdge);
}

/** Encodes without looking at the length; `also` names more to escape. */
export function escapeTagText(text: string, also = ''): string {
  let value = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    const reserved = i === 0 && RESERVED.test(text);
    value +=
      isKept(char, i, text.length) && !also.includes(char) && !reserved
        ? char
        : escaped(text.charCodeAt(i));
  }
  return value;
}

/** Checks the length of an encoded value. */
export function checkedLength(value: string): string {
  if (value.length > MAX_TAG_VALUE_LENGTH) {
    throw new TagError(
      `"${value.slice(0, 40)}..." takes ${value.length} characters as a tag; ` +
        `AWS allows ${MAX_TAG_VALUE_LENGTH}`,
    );
  }
  return value;
}

/**
 * Writes any text within the characters that AWS allows in tag values: what
 * is not allowed becomes `+5B` or `+u2026` (UTF-16 code units), so
 * `dependabot[bot]` reads `dependabot+5Bbot+5D`. Letters of all scripts stay.
 *
 * @throws TagError when the value takes more than 256 characters.
 */
export function encodeTagValue(text: string): string {
  return checkedLength(escapeTagText(text));
}

/**
 * Reads what {@link encodeTagValue} wrote.
 *
 * @throws TagError when an escape is malformed.
 */
export function decodeTagValue(value: string): string {
  return value.replace(
    /\+(?:u([0-9A-F]{4})|([0-9A-F]{2})|)/g,
    (match, wide: string | undefined, narrow: string | undefined) => {
      const hex = wide ?? narrow;
      if (hex === undefined) {
        throw new TagError(
          `The tag value "${value}" has a "${match}" without a character code`,
        );
      }
      return String.fromCharCode(Number.parseInt(hex, 16));
    },
  );
}

/**
 * {@link encodeTagValue} for texts that may be cut: shortens to what fits,
 * ending in "...".
 */
export function encodeShortened(text: string): string {
  if (escapeTagText(text).length <= MAX_TAG_VALUE_LENGTH) {
    return escapeTagText(text);
  }
  const chars = Array.from(text).slice(0, MAX_TAG_VALUE_LENGTH);
  while (escapeTagText(`${chars.join('')}...`).length > MAX_TAG_VALUE_LENGTH) {
    chars.pop();
  }
  return escapeTagText(`${chars.join('')}...`);
}
