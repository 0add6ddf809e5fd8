import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLogger } from '../../src/log.ts';
import { collect } from '../support/collect.ts';

describe('the log', () => {
  it('writes one line of JSON for each message', () => {
    const output = collect();
    const log = createLogger({
      level: 'info',
      now: () => Date.UTC(2026, 0, 2),
      write: output.write,
    });
    log.info('two\nlines', { count: 2 });
    assert.deepEqual(output.lines(), [
      {
        time: '2026-01-02T00:00:00.000Z',
        level: 'info',
        message: 'two\nlines',
        count: 2,
      },
    ]);
  });

  it('leaves out what is below its level', () => {
    const output = collect();
    const log = createLogger({
      level: 'warn',
      now: () => 0,
      write: output.write,
    });
    log.debug('a');
    log.info('b');
    log.warn('c');
    log.error('d');
    assert.deepEqual(
      output.lines().map(line => line.level),
      ['warn', 'error'],
    );
  });

  it('shows what went wrong, with its stack', () => {
    const output = collect();
    const log = createLogger({
      level: 'info',
      now: () => 0,
      write: output.write,
    });
    log.error('failed', { error: new TypeError('no such thing') });
    const { error } = output.lines()[0] as { error: Record<string, string> };
    assert.equal(error.name, 'TypeError');
    assert.equal(error.message, 'no such thing');
    assert.match(error.stack ?? '', /log\.test\.ts/);
  });
});
