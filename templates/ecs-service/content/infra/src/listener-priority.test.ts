import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { environmentNames } from './config/service-config.ts';
import { stableListenerPriorities } from './listener-priority.ts';

describe('the priority of a rule', () => {
  it('never changes for a name', () => {
    assert.equal(stableListenerPriorities('orders').production, 4391);
  });

  it('is one that a rule can have, and spread over all of them', () => {
    const services = Array.from({ length: 1_000 }, (_, i) =>
      Object.values(stableListenerPriorities(`service-${i}`)),
    );
    for (const priorities of services) {
      assert.equal(new Set(priorities).size, environmentNames.length);
      assert.ok(priorities.every(priority => priority >= 1));
      assert.ok(priorities.every(priority => priority <= 49_000));
    }
    assert.ok(new Set(services.flat()).size > 2_800);
  });

  it('is the next one where two environments of a service are hashed alike', () => {
    const { development, staging } = stableListenerPriorities('stock');
    assert.deepEqual([development, staging], [2134, 2135]);
  });
});
