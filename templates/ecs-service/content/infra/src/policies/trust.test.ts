import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Arns } from '../arns.ts';
import { ordersConfig } from '../testing/orders.ts';
import { issuerOf, subjectsOf, trustJobs } from './trust.ts';

const config = ordersConfig();
const arns = new Arns(config);

function like(pattern: string, subject: string): boolean {
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&');
  const source = escaped.replaceAll('*', '.*').replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(subject);
}

/** Whether a token with this subject gets the role. */
function trusts(context: Parameters<typeof subjectsOf>[1], subject: string) {
  return trustJobs(config, arns, [context]).some(({ Condition = {} }) => {
    const key = 'token.actions.githubusercontent.com:sub';
    const taken = [Condition.StringLike?.[key] ?? []].flat();
    const refused = [Condition.StringNotLike?.[key] ?? []].flat();
    return (
      taken.some(pattern => like(pattern, subject)) &&
      !refused.some(pattern => like(pattern, subject))
    );
  });
}

describe('a role that jobs assume', () => {
  const production = 'environment:production';

  it('takes both forms of subjects that GitHub gives', () => {
    assert.ok(trusts(production, 'repo:acme/orders:environment:production'));
    assert.ok(
      trusts(production, 'repo:acme@12/orders@345:environment:production'),
    );
    const main = 'ref:refs/heads/main';
    assert.ok(trusts(main, 'repo:acme/orders:ref:refs/heads/main'));
    assert.ok(trusts(main, 'repo:acme@12/orders@345:ref:refs/heads/main'));
  });

  it('takes no other repository, environment or branch', () => {
    for (const subject of [
      'repo:acme/orders:environment:staging',
      'repo:acme/orders:environment:production-rollback',
      'repo:acme/orders2:environment:production',
      'repo:acme2/orders:environment:production',
      'repo:acme@1/other@2:environment:production',
      'repo:acme@1/other@2:environment:x/orders@3:environment:production',
      'repo:acme@1/x/orders@3:environment:production',
      'repo:acme/orders:ref:refs/heads/main',
      'repo:acme/orders:pull_request',
    ]) {
      assert.equal(trusts(production, subject), false, subject);
    }
    for (const subject of [
      'repo:acme/orders:ref:refs/heads/main2',
      'repo:acme@1/other@2:ref:refs/heads/x/orders@3:ref:refs/heads/main',
      'repo:acme/orders:ref:refs/tags/main',
    ]) {
      assert.equal(trusts('ref:refs/heads/main', subject), false, subject);
    }
  });

  it('takes tokens for AWS alone, signed by the right GitHub', () => {
    const [statement] = trustJobs(config, arns, [production]);
    assert.deepEqual(statement?.Principal, {
      Federated:
        'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
    });
    assert.equal(statement.Action, 'sts:AssumeRoleWithWebIdentity');
    assert.deepEqual(statement.Condition?.StringEquals, {
      'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
    });
    assert.equal(issuerOf('acme.ghe.com'), 'token.actions.acme.ghe.com');
    assert.equal(
      issuerOf('git.acme.example'),
      'git.acme.example/_services/token',
    );
  });

  it('takes the ids alone once they are known', () => {
    const known = { repositoryOwnerId: '12', repositoryId: '345' };
    assert.deepEqual(subjectsOf(ordersConfig(known), production), [
      'repo:acme@12/orders@345:environment:production',
    ]);
  });
});
