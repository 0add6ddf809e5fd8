import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { greet } from '../../src/greeting.ts';
import { RequestError } from '../../src/http/answer.ts';

describe('a greeting', () => {
  it('names whom it greets', () => {
    assert.equal(greet('  Ada '), 'Hello, Ada.');
    assert.equal(greet('x'.repeat(80)), `Hello, ${'x'.repeat(80)}.`);
  });

  for (const [name, message] of [
    [null, /say whom to greet/],
    ['  ', /say whom to greet/],
    ['x'.repeat(81), /the name has 81 characters: give at most 80/],
  ] as const) {
    it(`is refused for ${JSON.stringify(name)}`, () => {
      assert.throws(
        () => greet(name),
        error =>
          error instanceof RequestError &&
          error.status === 400 &&
          message.test(error.message),
      );
    });
  }
});
