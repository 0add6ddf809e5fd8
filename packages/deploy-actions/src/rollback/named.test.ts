import { deploymentOf, metaOf, revisionOf } from '../__testUtils__/records';
import { versionOf } from '../shared/versions';
import { findNamed, notFound } from './named';

const copyOfFirst = deploymentOf('1.0.0', '1.1.0', {
  target: revisionOf('1.0.0', {
    arn: 'copy',
    revision: 9,
    meta: metaOf('1.0.0', { rollbackOf: 'arn' }),
  }),
});
const history = [
  deploymentOf('1.2.0', '1.0.0', { status: 'ROLLBACK_SUCCESSFUL' }),
  copyOfFirst,
  deploymentOf('1.1.0', '1.0.0'),
  deploymentOf('1.0.0', '0.9.0'),
];

describe('the version that somebody names', () => {
  it('is the newest successful deployment of it', () => {
    expect(findNamed(history, '1.0.0')?.arn).toBe('copy');
    expect(findNamed(history, '1.1.0')).toEqual(revisionOf('1.1.0'));
  });

  it('may be a task definition or a service revision', () => {
    const wanted = revisionOf('1.0.0');
    expect(findNamed(history, 'orders-production:100')).toEqual(wanted);
    expect(findNamed(history, wanted.arn)).toEqual(wanted);
    expect(findNamed(history, wanted.taskDefinitionArn)?.meta?.version).toBe(
      '1.0.0',
    );
  });

  it('may be one that was rolled back, or is only known as replaced', () => {
    expect(findNamed(history, '1.2.0')?.fingerprint).toBe('1.2.0');
    expect(findNamed(history, '0.9.0')?.fingerprint).toBe('0.9.0');
  });

  it('is unknown otherwise, and then the known ones are named', () => {
    expect(findNamed(history, '7.0.0')).toBeUndefined();
    expect(notFound(history, '7.0.0').message).toMatch(
      /"7.0.0".*Deployed were 1.0.0, 1.1.0\./,
    );
    expect(notFound([], '7.0.0').message).toContain('No version');
  });

  it('of somebody else is called by its image', () => {
    const foreign = revisionOf('1.0.0', {
      meta: null,
      images: [{ container: 'app', image: 'registry/orders:hotfix' }],
    });
    expect(versionOf(foreign)).toBe('hotfix');
    expect(versionOf(undefined)).toBe('');
  });
});
