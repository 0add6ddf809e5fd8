import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { acceptsGzip } from '../../src/http/static-files.ts';

describe('gzip', () => {
  for (const [header, isTaken] of [
    ['gzip', true],
    ['br, GZIP;q=0.5', true],
    ['*', true],
    ['gzip;q=0', false],
    ['gzip; q=0.00, br', false],
    ['br', false],
    ['notgzip', false],
    [undefined, false],
  ] as const) {
    it(`is ${isTaken ? '' : 'not '}taken by "${header ?? 'no header'}"`, () => {
      assert.equal(acceptsGzip(header), isTaken);
    });
  }
});
