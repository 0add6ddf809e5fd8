import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  type AuthorizePermissionRequest,
} from '@backstage/plugin-permission-common';
import { ordersEntity, T0 } from '../__testUtils__/fixtures';
import { EntityAccess } from './EntityAccess';

const REF = { kind: 'Component', namespace: 'Default', name: 'Orders' };

function begin(denied: string[] = [], random = () => 0) {
  let time = T0;
  const asked: AuthorizePermissionRequest[] = [];
  const authorize = jest.fn(async (requests: AuthorizePermissionRequest[]) => {
    asked.push(...requests);
    return requests.map(({ permission }) => ({
      result: denied.includes(permission.name)
        ? AuthorizeResult.DENY
        : AuthorizeResult.ALLOW,
    }));
  });
  const access = new EntityAccess({
    catalog: catalogServiceMock({ entities: [ordersEntity()] }),
    permissions: mockServices.permissions.mock({ authorize }),
    auth: mockServices.auth(),
    now: () => time,
    random,
  });
  return {
    access,
    authorize,
    asked,
    denied,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

const settled = () => new Promise(resolve => setImmediate(resolve));

const alice = mockCredentials.user('user:default/alice');
const bob = mockCredentials.user('user:default/bob');

describe('access to an entity', () => {
  it('is asked for with the canonical ref, however the client wrote it', async () => {
    const { access, asked } = begin();
    const { entityRef } = await access.forReading(alice, REF);

    expect(entityRef).toBe('component:default/orders');
    expect(
      new Set(asked.map(r => 'resourceRef' in r && r.resourceRef)),
    ).toEqual(new Set(['component:default/orders']));
  });

  it('is decided once for ten seconds of reads, for each person', async () => {
    const { access, authorize, pass } = begin();
    await Promise.all([
      access.forReading(alice, REF),
      access.forReading(alice, REF),
      access.forReading(bob, REF),
    ]);
    expect(authorize).toHaveBeenCalledTimes(2);

    pass(10_001);
    await access.forReading(alice, REF);
    expect(authorize).toHaveBeenCalledTimes(3);
  });

  it('counts from when the decision arrives, however long it took', async () => {
    const { access, authorize, pass } = begin();
    const slow = access.forReading(alice, REF);
    pass(30_000);
    await slow;

    pass(9_999);
    await access.forReading(alice, REF);
    expect(authorize).toHaveBeenCalledTimes(1);
  });

  it('is renewed behind the back of who reads on, by a crowd at different times', async () => {
    for (const [random, renewedAt] of [
      [0, 7_000],
      [1, 9_000],
    ]) {
      const { access, authorize, pass } = begin([], () => random);
      await access.forReading(alice, REF);
      pass(renewedAt - 1);
      await access.forReading(alice, REF);
      expect(authorize).toHaveBeenCalledTimes(1);

      pass(1);
      await access.forReading(alice, REF);
      await access.forReading(alice, REF);
      await settled();
      expect(authorize).toHaveBeenCalledTimes(2);

      // What was renewed counts from then.
      pass(6_999);
      await access.forReading(alice, REF);
      expect(authorize).toHaveBeenCalledTimes(2);
    }
  });

  it('is not used past its time while its renewal takes long', async () => {
    const { access, authorize, denied, pass } = begin();
    await access.forReading(alice, REF);
    pass(7_000);
    let answer: () => void = () => {};
    const held = new Promise<void>(resolve => {
      answer = resolve;
    });
    authorize.mockImplementationOnce(async requests => {
      await held;
      return requests.map(() => ({ result: AuthorizeResult.ALLOW }));
    });
    await access.forReading(alice, REF);
    denied.push('deployments.read');
    pass(3_000);
    await expect(access.forReading(alice, REF)).rejects.toMatchObject({
      name: 'NotAllowedError',
    });
    answer();
  });

  it('is taken away by a renewal', async () => {
    const { access, denied, pass } = begin();
    await access.forReading(alice, REF);
    denied.push('deployments.read');
    pass(7_000);
    await access.forReading(alice, REF);
    await settled();
    await expect(access.forReading(alice, REF)).rejects.toMatchObject({
      name: 'NotAllowedError',
    });
  });

  it('is 404 for who may not see it in the catalog', async () => {
    const { access } = begin(['catalog.entity.read']);
    await expect(access.forReading(alice, REF)).rejects.toMatchObject({
      name: 'NotFoundError',
    });
  });

  it('is decided anew for every command', async () => {
    const { access, authorize } = begin();
    await access.forReading(alice, REF);
    await access.forCommand(alice, REF);
    await access.forCommand(alice, REF);

    expect(authorize).toHaveBeenCalledTimes(3);
  });

  it('is refused without the permission to read, and 404 without the entity', async () => {
    const { access } = begin(['deployments.read']);

    await expect(access.forReading(alice, REF)).rejects.toMatchObject({
      name: 'NotAllowedError',
    });
    await expect(
      access.forReading(alice, { ...REF, name: 'other' }),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});
