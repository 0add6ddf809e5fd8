import { evaluate, referencesIn } from './intrinsics';

const names = {
  ref: (name: string) =>
    ({ Domain: 'example.com', 'AWS::Region': 'eu-west-1', Topic: 'arn:topic' }[
      name
    ]),
  attribute: (resource: string, attribute: string) =>
    resource === 'Role' && attribute === 'Arn' ? 'arn:role' : undefined,
};
const value = (template: unknown) => evaluate(template, names);

describe('the functions of a template', () => {
  it('refer to parameters, resources and their attributes', () => {
    expect(value({ Ref: 'Topic' })).toBe('arn:topic');
    expect(value({ 'Fn::GetAtt': ['Role', 'Arn'] })).toBe('arn:role');
    expect(value({ 'Fn::GetAtt': 'Role.Arn' })).toBe('arn:role');
  });

  it('join, split and select, one in the other', () => {
    const list = { 'Fn::Split': [',', 'a,b'] };
    expect(value({ 'Fn::Join': ['","', list] })).toBe('a","b');
    expect(value({ 'Fn::Select': [1, list] })).toBe('b');
    expect(value({ 'Fn::Join': ['', ['orders.', { Ref: 'Domain' }]] })).toBe(
      'orders.example.com',
    );
  });

  it('substitute', () => {
    expect(value({ 'Fn::Sub': '${Role.Arn} in ${AWS::Region}' })).toBe(
      'arn:role in eu-west-1',
    );
    expect(value({ 'Fn::Sub': ['${X}${!Y}', { X: { Ref: 'Topic' } }] })).toBe(
      'arn:topic${!Y}',
    );
  });

  it('leave out what has no value', () => {
    const nothing = { Ref: 'AWS::NoValue' };
    expect(value({ a: nothing, b: [1, nothing] })).toEqual({ b: [1] });
  });

  it('leave the Condition of a policy as it is', () => {
    const statement = { Condition: { StringEquals: { a: { Ref: 'Topic' } } } };
    expect(value(statement)).toEqual({
      Condition: { StringEquals: { a: 'arn:topic' } },
    });
  });

  it('are refused by name when the sandbox does not know them', () => {
    expect(() => value({ a: [{ 'Fn::If': ['x', 1, 2] }] })).toThrow(
      'does not evaluate Fn::If: it evaluates Ref, Fn::GetAtt',
    );
    expect(() => value({ Ref: 'Unknown' })).toThrow("Ref 'Unknown'");
    expect(() => value({ 'Fn::GetAtt': ['Role', 'Name'] })).toThrow(
      'Role.Name',
    );
  });

  it('tell what they refer to before anything is there', () => {
    const template = {
      a: { 'Fn::Join': ['', [{ Ref: 'One' }, { 'Fn::GetAtt': ['Two', 'x'] }]] },
      b: { 'Fn::Sub': ['${Three.Arn}${Own}', { Own: { Ref: 'Four' } }] },
    };
    expect(referencesIn(template).sort()).toEqual([
      'Four',
      'One',
      'Three',
      'Two',
    ]);
  });
});
