import fc from 'fast-check';
import { TagError } from './errors';
import { decodeTagValue, encodeShortened, encodeTagValue } from './value';

const AWS_VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u;

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map(units => String.fromCharCode(...units)),
  fc.constantFrom(
    'dependabot[bot]',
    '5%',
    '한국어 배포',
    '',
    ' ',
    'aws:x',
    'AWS:y',
    '+u+',
    'a\nb',
  ),
);

describe('encodeTagValue', () => {
  it.each([
    ['dependabot[bot]', 'dependabot+5Bbot+5D'],
    ['5%', '5+25'],
    ['한국어 배포', '한국어 배포'],
    ['https://example.org/a/runs/1', 'https://example.org/a/runs/1'],
    ['a+b', 'a+2Bb'],
    ['wait…', 'wait+u2026'],
    [' edge ', '+20edge+20'],
    ['aws:reserved', '+61ws:reserved'],
  ])('writes %j as %j', (text, value) => {
    expect(encodeTagValue(text)).toBe(value);
    expect(decodeTagValue(value)).toBe(text);
  });

  it('loses nothing of any text and stays within what AWS allows', () => {
    fc.assert(
      fc.property(anyText, text => {
        const value = encodeTagValue(text);
        expect(value).toMatch(AWS_VALUE);
        expect(value).not.toMatch(/^aws:/i);
        expect(value).toBe(value.trim());
        expect(decodeTagValue(value)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses what takes more than 256 characters', () => {
    expect(encodeTagValue('x'.repeat(256))).toHaveLength(256);
    expect(() => encodeTagValue('x'.repeat(257))).toThrow(TagError);
    expect(() => encodeTagValue('%'.repeat(90))).toThrow(/270 characters/);
  });
});

describe('decodeTagValue', () => {
  it.each(['+', '+5', '+zz', 'a+u12', '+u12g4', '+5b'])(
    'refuses the malformed escape in %j',
    value => {
      expect(() => decodeTagValue(value)).toThrow(TagError);
    },
  );
});

describe('encodeShortened', () => {
  it('cuts any text to what fits, and marks the cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 257, maxLength: 400 }),
        text => {
          const value = encodeShortened(text);
          expect(value).toMatch(AWS_VALUE);
          expect(value.endsWith('...')).toBe(true);
          expect(text.startsWith(decodeTagValue(value).slice(0, -3))).toBe(
            true,
          );
        },
      ),
    );
  });
});
