import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  check,
  describe as say,
  parseBudgets,
} from '../../scripts/bundle-size.ts';

const sizes = [
  { path: 'index.html', gzipBytes: 600 },
  { path: 'images/logo.svg', gzipBytes: 300 },
];

describe('the bundle budget', () => {
  it('counts the files that it is for', () => {
    const [page, all] = check(sizes, [
      { name: 'page', files: '*.html', maxGzipBytes: 600 },
      { name: 'all', files: '**', maxGzipBytes: 800 },
    ]);
    assert.deepEqual([page?.gzipBytes, page?.isWithin], [600, true]);
    assert.deepEqual([all?.gzipBytes, all?.isWithin], [900, false]);
    assert.ok(all);
    assert.equal(say(all), 'all: 900 of 800 bytes gzip, OVER BUDGET');
  });

  it('is a mistake when no file counts', () => {
    assert.throws(
      () => check(sizes, [{ name: 'js', files: '*.js', maxGzipBytes: 1 }]),
      /"js": no file matches \*\.js/,
    );
  });

  it('is read with an eye on its shape', () => {
    assert.throws(() => parseBudgets('{}'), /"folder" must be a path/);
    assert.throws(
      () => parseBudgets('{"folder":"dist/web","budgets":[{"name":"page"}]}'),
      /needs name, files and maxGzipBytes/,
    );
  });
});
