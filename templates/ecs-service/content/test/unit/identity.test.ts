import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identityOfTask } from '../../src/identity.ts';
import { TASK } from '../support/metadata-server.ts';

describe('the identity of a task', () => {
  it('names service and revision as the rollout looks for them', () => {
    assert.deepEqual(identityOfTask(TASK, '2.0.0'), {
      service: 'checkout-production',
      version: '2.0.0',
      revision: 'checkout-production:7',
      metricsName: 'platform/checkout-production',
      vcpus: 0.25,
    });
  });

  it('takes a cluster that is given by its name', () => {
    const { metricsName } = identityOfTask({ ...TASK, Cluster: 'platform' });
    assert.equal(metricsName, 'platform/checkout-production');
  });

  it('takes the version from its own image when the image does not say', () => {
    assert.equal(identityOfTask(TASK).version, '1.4.2');
  });

  for (const [image, version] of [
    ['registry.example:5000/checkout:1.4.2', '1.4.2'],
    ['registry.example/checkout:1.4.2@sha256:0a1b', '1.4.2'],
    ['registry.example/checkout@sha256:0a1b', 'unknown'],
    ['registry.example:5000/checkout', 'unknown'],
  ] as const) {
    it(`reads ${image} as version ${version}`, () => {
      const task = { ...TASK, Containers: [{ Name: 'app', Image: image }] };
      assert.equal(identityOfTask(task).version, version);
    });
  }

  it('has one CPU where ECS tells no limit', () => {
    assert.equal(identityOfTask({ ...TASK, Limits: undefined }).vcpus, 1);
    assert.equal(identityOfTask({ ...TASK, Limits: {} }).vcpus, 1);
  });

  it('has no metrics when the task belongs to no service', () => {
    const identity = identityOfTask({ ...TASK, ServiceName: undefined });
    assert.equal(identity.metricsName, undefined);
    assert.equal(identity.service, 'checkout-production');
  });

  it('refuses metadata that does not say which revision it is', () => {
    assert.throws(
      () => identityOfTask({ ...TASK, Revision: undefined }),
      /the task's metadata has no Revision/,
    );
    assert.throws(() => identityOfTask('<html>'), /is not an object/);
  });
});
