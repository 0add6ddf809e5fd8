import { meets, type Condition } from './conditions';

const context = new Map<string, string | string[]>([
  ['ecs:cluster', 'arn:aws:ecs:eu-west-1:111122223333:cluster/platform'],
  ['aws:tagkeys', ['canary-portal:driver', 'canary-portal:blocked/1']],
  ['issuer:sub', 'repo:acme/orders:environment:production'],
  ['aws:viaawsservice', 'false'],
]);

const holds = (
  operator: string,
  key: string,
  ...values: Condition['values']
): boolean => meets({ operator, key, values }, context);

describe('a condition', () => {
  it('holds for one of its values', () => {
    const sub = 'repo:acme/orders:environment:production';
    expect(holds('StringEquals', 'issuer:sub', 'other', sub)).toBe(true);
    expect(holds('StringEquals', 'issuer:sub', 'repo:acme/*')).toBe(false);
    expect(holds('StringLike', 'issuer:sub', 'repo:acme/*')).toBe(true);
    expect(holds('StringLike', 'issuer:sub', 'repo:acme/')).toBe(false);
  });

  it('knows its key in any case', () => {
    expect(holds('Bool', 'aws:ViaAWSService', 'false')).toBe(true);
  });

  it('that is negated must hold for none of them', () => {
    expect(holds('StringNotLike', 'issuer:sub', '*/*/*')).toBe(true);
    expect(holds('StringNotLike', 'issuer:sub', '*/*', 'x')).toBe(false);
  });

  it('without its key is not met, unless it is negated or says so', () => {
    expect(holds('StringEquals', 'sts:ExternalId', 'x')).toBe(false);
    expect(holds('StringNotEquals', 'sts:ExternalId', 'x')).toBe(true);
    expect(holds('ArnLikeIfExists', 'ecs:task-definition', 'x')).toBe(true);
    expect(holds('ArnLikeIfExists', 'ecs:cluster', 'x')).toBe(false);
  });

  it('on all values looks at each, and takes an empty list', () => {
    const keys = ['canary-portal:driver', 'canary-portal:blocked/*'];
    expect(holds('ForAllValues:StringLike', 'aws:TagKeys', ...keys)).toBe(true);
    expect(holds('ForAllValues:StringLike', 'aws:TagKeys', keys[0])).toBe(
      false,
    );
    expect(holds('ForAllValues:StringLike', 'aws:RequestTag/x', 'x')).toBe(
      true,
    );
  });

  it('on any value needs one', () => {
    const key = 'canary-portal:driver';
    expect(holds('ForAnyValue:StringEquals', 'aws:TagKeys', key)).toBe(true);
    expect(holds('ForAnyValue:StringEquals', 'aws:TagKeys', 'x')).toBe(false);
    expect(holds('ForAnyValue:StringEquals', 'aws:RequestTag/x', 'x')).toBe(
      false,
    );
  });

  it('asks whether a key is there', () => {
    expect(holds('Null', 'aws:TagKeys', 'false')).toBe(true);
    expect(holds('Null', 'aws:TagKeys', 'true')).toBe(false);
    expect(holds('Null', 'ecs:CreateAction', 'true')).toBe(true);
  });

  it('compares ARNs part by part', () => {
    const cluster = 'arn:aws:ecs:*:111122223333:cluster/*';
    expect(holds('ArnEquals', 'ecs:cluster', cluster)).toBe(true);
    expect(holds('ArnLike', 'ecs:cluster', 'arn:aws:*:cluster/platform')).toBe(
      false,
    );
  });
});
