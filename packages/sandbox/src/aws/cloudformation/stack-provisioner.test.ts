import { VirtualClock } from '../../clock/virtual-clock';
import { Account } from '../iam/account';
import type { Properties, ResourceType } from './resource-type';
import { StackProvisioner } from './stack-provisioner';

const account = new Account({ accountId: '111122223333', region: 'eu-west-1' });

/** A provisioner of boxes, which notes what it does. */
function setUp() {
  const done: string[] = [];
  let made = 0;
  const box: ResourceType = {
    changeable: ['Content'],
    fixed: ['Name', 'Size'],
    noted: ['Tags'],
    nameProperty: 'Name',
    create(properties: Properties, { id }) {
      if (properties.Content === 'fire') throw new Error('It burns');
      made += 1;
      done.push(`create ${id}`);
      return {
        physicalId: `box-${made}`,
        attributes: { Content: String(properties.Content) },
      };
    },
    update(before, properties) {
      done.push(`update ${before.physicalId}`);
      return { ...before, attributes: { Content: String(properties.Content) } };
    },
    remove: ({ physicalId }) => {
      done.push(`remove ${physicalId}`);
    },
  };
  const stacks = new StackProvisioner({
    account,
    clock: new VirtualClock({ startAt: 0 }),
    types: type => (type === 'Box' ? box : undefined),
    readSsm: name => (name === '/known' ? 'from SSM' : undefined),
  });
  const deploy = (Resources: object, rest: object = {}) =>
    stacks.deploy({ name: 'stack', template: { Resources, ...rest } });
  return { stacks, done, deploy };
}

const box = (properties: object, rest: object = {}) => ({
  Type: 'Box',
  Properties: properties,
  ...rest,
});

describe('a stack', () => {
  it('is made in the order of its references, with outputs', async () => {
    const { deploy, done } = setUp();
    const stack = await deploy(
      {
        Third: box({}, { DependsOn: 'Second' }),
        Second: box({ Content: { 'Fn::GetAtt': ['First', 'Content'] } }),
        First: box({ Content: 'paper' }),
      },
      { Outputs: { Inside: { Value: { 'Fn::GetAtt': 'Second.Content' } } } },
    );
    expect(done).toEqual(['create First', 'create Second', 'create Third']);
    expect(stack).toMatchObject({
      status: 'CREATE_COMPLETE',
      outputs: { Inside: 'paper' },
      resources: { First: { physicalId: 'box-1' } },
    });
  });

  it('is left alone by the same template', async () => {
    const { deploy, done } = setUp();
    const template = { A: box({ Content: 'paper', Tags: ['x'] }) };
    await deploy(template);
    await deploy(template);
    await deploy({ A: box({ Content: 'paper', Tags: ['y'] }) });
    expect(done).toEqual(['create A']);
  });

  it('changes what can be changed, and makes the rest anew', async () => {
    const { deploy, done } = setUp();
    await deploy({ A: box({ Content: 'paper' }), B: box({ Size: 1 }) });
    const stack = await deploy({
      A: box({ Content: 'wood' }),
      B: box({ Size: 2 }),
    });
    expect(done.slice(2)).toEqual(['update box-1', 'create B', 'remove box-2']);
    expect(stack.resources.B.physicalId).toBe('box-3');
  });

  it('does not make anew what has a name of its own', async () => {
    const { deploy } = setUp();
    await deploy({ A: box({ Name: 'a', Size: 1 }) });
    await expect(deploy({ A: box({ Name: 'a', Size: 2 }) })).rejects.toThrow(
      'a custom-named resource requires replacing (Size). Rename a',
    );
  });

  it('removes what the template no longer has, but what is retained', async () => {
    const { deploy, done } = setUp();
    const retained = { DeletionPolicy: 'Retain' };
    await deploy({ A: box({}), B: box({}), C: box({}, retained) });
    const stack = await deploy({ A: box({}) });
    expect(done.slice(3)).toEqual(['remove box-2']);
    expect(Object.keys(stack.resources)).toEqual(['A']);
  });

  it('takes parameters, and values of SSM as they are now', async () => {
    const { stacks } = setUp();
    const template = {
      Parameters: {
        Plain: { Type: 'String' },
        Known: {
          Type: 'AWS::SSM::Parameter::Value<String>',
          Default: '/known',
        },
      },
      Resources: {
        A: box({ Content: { 'Fn::Sub': '${Plain}, ${Known}' } }),
      },
    };
    const parameters = { Plain: 'given' };
    const stack = await stacks.deploy({ name: 's', template, parameters });
    expect(stack.resources.A.attributes.Content).toBe('given, from SSM');
    await expect(stacks.deploy({ name: 's', template })).rejects.toThrow(
      "Parameter 'Plain' must have a value",
    );
    const missing = { ...parameters, Known: '/unknown' };
    await expect(
      stacks.deploy({ name: 's', template, parameters: missing }),
    ).rejects.toThrow('Unable to fetch parameters [/unknown]');
  });

  it('goes on from where it failed', async () => {
    const { deploy, done, stacks } = setUp();
    const burning = { A: box({}), B: box({ Content: 'fire' }) };
    await expect(deploy(burning)).rejects.toThrow(
      'The stack stack could not be deployed: B (Box): It burns',
    );
    expect(stacks.all()).toMatchObject([{ status: 'CREATE_FAILED' }]);
    await deploy({ A: box({}), B: box({ Content: 'water' }) });
    expect(done).toEqual(['create A', 'create B']);
  });

  it.each([
    [{ A: { Type: 'Lid' } }, {}, 'no resources of the type Lid'],
    [{ A: box({ Colour: 'red' }) }, {}, 'Box has no property Colour'],
    [{ A: box({}, { Condition: 'x' }) }, {}, "Resources.A has 'Condition'"],
    [{ A: box({}) }, { Conditions: {} }, "The template has 'Conditions'"],
    [{ A: box({ Content: { Ref: 'B' } }) }, {}, "refers to 'B'"],
    [{ A: box({ Content: { 'Fn::If': [] } }) }, {}, 'Fn::If'],
    [{ A: box({}, { DependsOn: 'A' }) }, {}, 'Circular dependency'],
    [
      { A: box({}) },
      { Parameters: { P: { Type: 'Number', Default: 1 } } },
      "'P' has the type Number",
    ],
  ])('%j is refused before anything is made', async (resources, rest, text) => {
    const { deploy, done } = setUp();
    await expect(deploy(resources, rest)).rejects.toThrow(text);
    expect(done).toEqual([]);
  });
});
