import { ConfigReader } from '@backstage/config';
import { readDeploymentsConfig } from './readConfig';

const read = (data: object) =>
  readDeploymentsConfig(new ConfigReader(JSON.parse(JSON.stringify(data))));

describe('the configuration', () => {
  it('is safe when nothing is configured', () => {
    expect(read({})).toEqual({
      commands: { enabled: false, allowWithoutPermissions: false },
      rollback: { approvalMs: 3_600_000 },
      permissionsEnabled: false,
      accounts: [],
      sync: {
        movingMs: 2_000,
        idleMs: 3_000,
        metricsMs: 10_000,
        fullReadMs: 300_000,
        catalogMs: 30_000,
        repositoryMs: 600_000,
      },
      retention: { rolloutsMs: 730 * 864e5, evidenceMs: 30 * 864e5 },
    });
  });

  it('takes accounts with regions and endpoint', () => {
    const account = {
      accountId: '011122223333',
      regions: ['eu-west-1'],
      endpoint: 'https://vpce.example',
    };
    expect(read({ deployments: { accounts: [account] } }).accounts).toEqual([
      account,
    ]);
  });

  it.each([
    [{ accounts: [{ accountId: 111122223333 }] }, 'in quotes'],
    [{ accounts: [{ accountId: '1111' }] }, 'twelve digits'],
    [
      { accounts: [{ accountId: '111122223333', endpoint: 'host' }] },
      'whole address',
    ],
    [
      { rollback: { approvalMinutes: 0 } },
      'deployments.rollback.approvalMinutes',
    ],
    [{ sync: { idleSeconds: 0 } }, 'deployments.sync.idleSeconds'],
    [{ retention: { seriesDays: -1 } }, 'deployments.retention.seriesDays'],
  ])('refuses %j and names what is wrong', (deployments, message) => {
    expect(() => read({ deployments })).toThrow(message);
  });
});
