import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ordersConfig, serviceJson } from '../testing/orders.ts';
import { ConfigError } from './config-error.ts';
import { parseServiceConfig } from './parse-service-config.ts';

function refusal(text: string): string {
  try {
    parseServiceConfig(text);
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.message.replace(/^service\.json: /, '');
  }
  return 'accepted';
}

const refusalOf = (changes: object) => refusal(serviceJson(changes));

describe('service.json', () => {
  it('needs no more than a strategy for each environment', () => {
    const { production, development } = ordersConfig().environments;
    assert.deepEqual(production, {
      strategy: 'canary',
      cpu: 256,
      memory: 512,
      tasks: 2,
      variables: {},
      secrets: [],
      listenerPriority: 4391,
    });
    assert.equal(development?.tasks, 1);
  });

  it('may have settings of its own', () => {
    const production = {
      strategy: 'canary',
      cpu: 512,
      memory: 2048,
      tasks: 3,
      variables: { LOG_LEVEL: 'debug' },
      secrets: ['DATABASE_URL'],
      listenerPriority: 7,
      scaling: { enabled: true, minimum: 3, maximum: 9, cpuPercent: 50 },
    };
    const { environments } = ordersConfig({ environments: { production } });
    assert.deepEqual(environments, { production });
  });

  it('is refused with the name of the field and what it must be', () => {
    assert.equal(refusal('{'), 'it is not JSON');
    assert.match(refusal('[]'), /^it must be an object$/);
    assert.match(refusalOf({ nmae: 'x' }), /^nmae is not known: use name, /);
    assert.match(refusalOf({ accountId: 1 }), /^accountId is 1: .*twelve/);
    assert.match(refusalOf({ region: 'mars' }), /^region is "mars"/);
    assert.match(refusalOf({ entityRef: 'orders' }), /^entityRef is "orders"/);
    assert.match(refusalOf({ environments: {} }), /^environments is empty/);
    assert.match(
      refusalOf({ environments: { production: { strategy: 'bluegreen' } } }),
      /^environments.production.strategy is "bluegreen".* rolling, blue-green, canary$/,
    );
  });

  it('has a name that cannot be mistaken for the platform', () => {
    for (const name of ['platform', 'canary-portal', 'canary-portal-x']) {
      assert.match(refusalOf({ name }), /belongs to the platform/);
    }
    for (const name of ['ab', 'Orders', 'a--b', '1st', `a${'b'.repeat(32)}`]) {
      assert.match(refusalOf({ name }), /^name is .* 3 to 32/);
    }
  });

  it('lets nothing but a repository into the trust policies', () => {
    for (const repository of [
      'acme',
      'acme/*',
      'ac?e/orders',
      'a/b/c',
      '*/x',
    ]) {
      assert.match(refusalOf({ repository }), /^repository is /);
    }
    assert.match(
      refusalOf({ repositoryId: '12' }),
      /set both or none of repositoryOwnerId and repositoryId/,
    );
  });

  it('asks for memory that Fargate gives with the CPU', () => {
    const refused = (settings: object) =>
      refusalOf({
        environments: { production: { strategy: 'canary', ...settings } },
      });
    assert.match(refused({ cpu: 300 }), /cpu is 300.*256, 512, 1024/);
    assert.match(refused({ memory: 4096 }), /memory is 4096.*512 to 2048/);
    assert.match(refused({ secrets: ['a b'] }), /secrets is .*capital letters/);
    assert.match(refused({ variables: { X: 1 } }), /variables is .*texts/);
    assert.match(
      refused({ scaling: { enabled: 'no', minimum: 1, maximum: 2 } }),
      /scaling.enabled is "no": it must be true or false/,
    );
  });

  it('leaves each environment its place when another is added', () => {
    const rolling = { strategy: 'rolling' };
    const stagingOf = (environments: object) =>
      ordersConfig({ name: 'stock', environments }).environments.staging
        ?.listenerPriority;
    assert.equal(stagingOf({ staging: rolling }), 2135);
    assert.equal(
      stagingOf({
        development: rolling,
        staging: rolling,
        production: rolling,
      }),
      2135,
    );
  });

  it('cannot give two environments the same place at the load balancer', () => {
    const environments = {
      staging: { strategy: 'rolling', listenerPriority: 8 },
      production: { strategy: 'rolling', listenerPriority: 8 },
    };
    assert.match(
      refusalOf({ environments }),
      /both have the listener priority 8: set environments.production.listenerPriority to a free number/,
    );
  });
});
