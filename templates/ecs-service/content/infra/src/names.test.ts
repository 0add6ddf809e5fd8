import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { targetGroupName } from './names.ts';

describe('the name of a target group', () => {
  it('says whose it is', () => {
    assert.equal(
      targetGroupName('orders-production', 'blue'),
      'orders-production-blue',
    );
  });

  it('fits, and stays different for services that begin alike', () => {
    const names = ['one', 'two'].flatMap(end =>
      (['blue', 'green'] as const).map(colour =>
        targetGroupName(`a-service-with-a-long-name-${end}-production`, colour),
      ),
    );
    assert.equal(new Set(names).size, 4);
    for (const name of names) assert.match(name, /^[a-z][a-z0-9-]{0,30}[a-z]$/);
  });
});
