import type { Entity } from '@backstage/catalog-model';
import {
  AWS_ECS_SERVICE_ARN_ANNOTATION,
  ECS_SERVICES_ANNOTATION,
  isDeploymentsAvailable,
} from './keys';
import { parseTargets } from './parseTargets';
import { targetIdOf } from './targetId';

const STAGING =
  'arn:aws:ecs:eu-west-1:111122223333:service/platform/orders-staging';
const PRODUCTION =
  'arn:aws:ecs:eu-west-1:111122223333:service/platform/orders-production';

function entityWith(annotations?: Record<string, string>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'orders', annotations },
  };
}

const lines = (...text: string[]) =>
  parseTargets(entityWith({ [ECS_SERVICES_ANNOTATION]: text.join('\n') }));

describe('the targets of an entity', () => {
  it('are read from lines of environment and ARN', () => {
    const { targets, problems } = lines(
      `staging: ${STAGING}`,
      '',
      '# the one that counts',
      `  production:   ${PRODUCTION}  `,
    );

    expect(problems).toEqual([]);
    expect(targets).toEqual([
      expect.objectContaining({ environment: 'staging', readOnly: false }),
      {
        targetId: targetIdOf('production', PRODUCTION),
        environment: 'production',
        serviceArn: PRODUCTION,
        partition: 'aws',
        region: 'eu-west-1',
        accountId: '111122223333',
        cluster: 'platform',
        service: 'orders-production',
        readOnly: false,
      },
    ]);
  });

  it('may be several in one environment', () => {
    const { targets } = lines(
      `production: ${PRODUCTION}`,
      `production: ${STAGING}`,
    );
    expect(targets.map(t => t.environment)).toEqual([
      'production',
      'production',
    ]);
    expect(new Set(targets.map(t => t.targetId)).size).toBe(2);
  });

  it('work in other partitions', () => {
    const arn = PRODUCTION.replace('arn:aws:', 'arn:aws-cn:');
    expect(lines(`production: ${arn}`).targets[0].partition).toBe('aws-cn');
  });

  it.each([
    ['names no environment', PRODUCTION, 'names no environment'],
    ['has no ARN', 'production: orders', 'has no ARN of an ECS service'],
    ['has nothing after the colon', 'production:', 'has no ARN'],
    [
      'has the ARN of something else',
      'production: arn:aws:ecs:eu-west-1:111122223333:cluster/platform',
      'has no ARN of an ECS service',
    ],
    [
      'has a short ARN',
      'production: arn:aws:ecs:eu-west-1:111122223333:service/orders',
      'old short format',
    ],
    ['has a bad environment', `pro duction: ${STAGING}`, 'is not a name'],
    ['repeats another', `staging: ${STAGING}`, 'repeats an earlier line'],
  ])('go on when a line %s', (_, line, message) => {
    const { targets, problems } = lines(`staging: ${STAGING}`, line);

    expect(targets).toHaveLength(1);
    expect(problems).toHaveLength(1);
    expect(problems[0].code).toBe('annotation-malformed');
    expect(problems[0].message).toContain('Line 2');
    expect(problems[0].message).toContain(message);
    expect(problems[0].action).not.toBe('');
  });

  it('are explained when there are none', () => {
    expect(lines('  ').problems[0].message).toContain('is empty');
    expect(parseTargets(entityWith()).problems[0].code).toBe(
      'annotation-missing',
    );
  });

  it('are no error when the annotation is not a text', () => {
    const entity = entityWith({ [ECS_SERVICES_ANNOTATION]: 7 as never });
    expect(parseTargets(entity).problems).toHaveLength(1);
  });

  it('are read-only when only the annotation of AWS names them', () => {
    const entity = entityWith({ [AWS_ECS_SERVICE_ARN_ANNOTATION]: PRODUCTION });
    expect(parseTargets(entity).targets).toEqual([
      expect.objectContaining({ serviceArn: PRODUCTION, readOnly: true }),
    ]);
    expect(isDeploymentsAvailable(entity)).toBe(true);
    expect(isDeploymentsAvailable(entityWith())).toBe(false);
  });

  it('have ids that stay the same and differ by environment', () => {
    expect(targetIdOf('production', PRODUCTION)).toMatch(/^[0-9a-f]{16}$/);
    expect(targetIdOf('production', PRODUCTION)).toBe(
      targetIdOf('production', PRODUCTION),
    );
    expect(targetIdOf('staging', PRODUCTION)).not.toBe(
      targetIdOf('production', PRODUCTION),
    );
  });
});
