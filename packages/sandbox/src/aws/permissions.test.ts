import { createSandbox, type Sandbox } from '../sandbox';
import { AwsServices } from './services';

describe('the permission tables', () => {
  let sandbox: Sandbox;
  let services: AwsServices['services'];
  beforeAll(async () => {
    sandbox = await createSandbox();
    const { world, engine } = sandbox;
    services = new AwsServices({
      world,
      engine,
      region: 'eu-west-1',
      accountId: '111122223333',
      seed: 1,
    }).services;
  });
  afterAll(() => sandbox.close());

  it('have every operation that the sandbox knows, and no other', () => {
    for (const { name, operations, permissions } of services) {
      expect([name, Object.keys(permissions).sort()]).toEqual([
        name,
        Object.keys(operations).sort(),
      ]);
    }
  });
});
