import { evaluate } from './evaluate';
import { parsePolicy } from './policy-document';

const policy = (...statements: object[]) =>
  parsePolicy({ Version: '2012-10-17', Statement: statements }, 'the policy');
const allow = (Action: string, Resource = '*') => ({
  Effect: 'Allow',
  Action,
  Resource,
});
const deny = (Action: string) => ({ Effect: 'Deny', Action, Resource: '*' });

const request = {
  action: 'ecs:UpdateService',
  resource: 'arn:aws:ecs:eu-west-1:111122223333:service/platform/orders',
  context: new Map(),
};

describe('the policies of an identity', () => {
  it('deny what they do not mention', () => {
    expect(evaluate({ identity: [] }, request)).toEqual({
      isAllowed: false,
      kind: 'implicit',
      policy: 'identity',
    });
  });

  it('allow an action on a resource, by their patterns', () => {
    const decide = (...statements: object[]) =>
      evaluate({ identity: [policy(...statements)] }, request).isAllowed;
    expect(decide(allow('ecs:updateservice'))).toBe(true);
    expect(decide(allow('ecs:Update*', request.resource))).toBe(true);
    expect(decide(allow('ecs:Describe*'))).toBe(false);
    expect(decide(allow('ecs:*', `${request.resource}-other`))).toBe(false);
    expect(decide(allow('ecs:*', 'arn:aws:*:*:*:service/platform/*'))).toBe(
      true,
    );
  });

  it('let nothing stand against a deny', () => {
    const identity = [policy(allow('*')), policy(deny('ecs:Update*'))];
    expect(evaluate({ identity }, request)).toMatchObject({
      kind: 'explicit',
      policy: 'identity',
    });
  });

  it('allow no more than their boundary', () => {
    const identity = [policy(allow('*'))];
    const within = (...statements: object[]) =>
      evaluate({ identity, boundary: policy(...statements) }, request);
    expect(within(allow('ecs:*'))).toEqual({ isAllowed: true });
    expect(within(allow('ecr:*'))).toEqual({
      isAllowed: false,
      kind: 'implicit',
      policy: 'boundary',
    });
    expect(within(allow('ecs:*'), deny('ecs:UpdateService'))).toMatchObject({
      kind: 'explicit',
      policy: 'boundary',
    });
  });

  it('get nothing from the boundary itself', () => {
    const boundary = policy(allow('*'));
    expect(evaluate({ identity: [], boundary }, request).isAllowed).toBe(false);
  });
});

describe('a policy document', () => {
  const statement = allow('ecs:ListClusters');
  const reading = (change: object) => () => policy({ ...statement, ...change });

  it.each([
    [{ NotAction: 'x' }, "Statement[0] has 'NotAction'"],
    [{ Effect: 'Maybe' }, 'Effect must be Allow or Deny'],
    [{ Resource: undefined }, 'must have a Resource'],
    [{ Resource: '${aws:username}' }, "the policy variable '${aws:username}'"],
    [
      { Condition: { NumericLessThan: { a: '1' } } },
      "cannot evaluate the condition operator 'NumericLessThan'",
    ],
  ])('with %j is refused, and told what for', (change, message) => {
    expect(reading(change)).toThrow(message);
  });

  it('of the old version is refused', () => {
    expect(() => parsePolicy({ Statement: [] }, 'it')).toThrow('2012-10-17');
  });
});
