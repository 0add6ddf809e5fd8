import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readModuleConfig } from './config';

const read = (scaffolder: JsonObject) =>
  readModuleConfig(new ConfigReader({ deployments: { scaffolder } }));

describe('the configuration of the module', () => {
  it('has safe defaults', () => {
    expect(readModuleConfig(new ConfigReader({}))).toEqual({
      writesPerSecond: undefined,
      visibility: 'private',
      ownerPermission: 'admin',
      requiredApprovals: 1,
      enforceAdmins: false,
    });
  });

  it('is read', () => {
    expect(
      read({
        writesPerSecond: 2,
        visibility: 'internal',
        ownerPermission: 'maintain',
        branchProtection: { requiredApprovals: 2, enforceAdmins: true },
      }),
    ).toEqual({
      writesPerSecond: 2,
      visibility: 'internal',
      ownerPermission: 'maintain',
      requiredApprovals: 2,
      enforceAdmins: true,
    });
  });

  it.each([
    [
      { visibility: 'secret' },
      'deployments.scaffolder.visibility is "secret": use private, internal, public',
    ],
    [
      { writesPerSecond: -1 },
      'deployments.scaffolder.writesPerSecond is -1: use a number from 0 to 100',
    ],
    [
      { branchProtection: { requiredApprovals: 7 } },
      'branchProtection.requiredApprovals is 7: use a number from 0 to 6',
    ],
  ])('refuses %p and says what is allowed', (scaffolder, message) => {
    expect(() => read(scaffolder)).toThrow(message);
  });
});
