import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigError, readConfig } from '../../src/config.ts';

describe('settings', () => {
  it('have defaults that fit a developer’s machine and ECS’s stop timeout', () => {
    assert.deepEqual(readConfig({}), {
      host: '127.0.0.1',
      port: 8080,
      logLevel: 'info',
      version: undefined,
      metadataUri: undefined,
      drainMs: 5_000,
      shutdownLimitMs: 25_000,
    });
  });

  it('come from the environment', () => {
    const config = readConfig({
      HOST: '0.0.0.0',
      PORT: '3001',
      LOG_LEVEL: 'debug',
      VERSION: '1.4.2',
      DRAIN_SECONDS: '0',
      SHUTDOWN_LIMIT_SECONDS: '60',
    });
    assert.equal(config.host, '0.0.0.0');
    assert.equal(config.port, 3001);
    assert.equal(config.logLevel, 'debug');
    assert.equal(config.version, '1.4.2');
    assert.equal(config.drainMs, 0);
    assert.equal(config.shutdownLimitMs, 60_000);
  });

  it('count as absent when they are empty', () => {
    assert.deepEqual(readConfig({ PORT: '', VERSION: '' }), readConfig({}));
  });

  for (const [env, message] of [
    [{ PORT: 'http' }, /^PORT is 'http': give a whole number from 0 to 65535$/],
    [{ PORT: '65536' }, /^PORT is '65536'/],
    [{ PORT: '-1' }, /^PORT is '-1'/],
    [{ LOG_LEVEL: 'loud' }, /give one of debug, info, warn, error$/],
    [{ DRAIN_SECONDS: '25' }, /give less than SHUTDOWN_LIMIT_SECONDS/],
  ] as const) {
    it(`refuse ${JSON.stringify(env)} and say what is allowed`, () => {
      assert.throws(
        () => readConfig(env),
        error => error instanceof ConfigError && message.test(error.message),
      );
    });
  }
});
