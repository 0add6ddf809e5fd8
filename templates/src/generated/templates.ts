import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isRecord } from '../model/isRecord';

/** A CloudFormation resource. */
interface Resource {
  type: string;
  properties: Record<string, unknown>;
}

/** What `cdk synth` wrote of one stack. */
export interface SynthesisedStack {
  name: string;
  resources: readonly Resource[];
}

/** Reads the templates of a cloud assembly; none where it was not made. */
export function readStacks(cloudAssembly: string): SynthesisedStack[] {
  if (!existsSync(cloudAssembly)) return [];
  return readdirSync(cloudAssembly)
    .filter(file => file.endsWith('.template.json'))
    .map(file => {
      const template: unknown = JSON.parse(
        readFileSync(path.join(cloudAssembly, file), 'utf8'),
      );
      const resources = isRecord(template) ? template.Resources : {};
      return {
        name: file.replace('.template.json', ''),
        resources: Object.values(isRecord(resources) ? resources : {})
          .filter(isRecord)
          .map(({ Type, Properties }) => ({
            type: String(Type),
            properties: isRecord(Properties) ? Properties : {},
          })),
      };
    });
}

/** What CloudFormation would write while ECS is deploying. */
const NEVER = ['AWS::ECS::Service', 'AWS::ECS::TaskDefinition'];

/** What must hold for the stacks of one service. */
export function stackProblems(
  stacks: readonly SynthesisedStack[],
  environments: Record<string, Record<string, unknown>>,
): string[] {
  const all = stacks.flatMap(({ resources }) => resources);
  const groups = all.filter(
    ({ type }) => type === 'AWS::ElasticLoadBalancingV2::TargetGroup',
  ).length;
  const expected = Object.values(environments)
    .map(({ strategy }) => (strategy === 'rolling' ? 1 : 2))
    .reduce((sum, count) => sum + count, 0);
  const keys = JSON.stringify(all).includes('AWS::IAM::AccessKey');
  return [
    ...NEVER.filter(type => all.some(resource => resource.type === type)).map(
      type => `It has an ${type}: a stack update would reset what ECS manages.`,
    ),
    ...(groups === expected
      ? []
      : [`It has ${groups} target groups; its strategies need ${expected}.`]),
    ...(keys ? ['It makes a static access key.'] : []),
  ];
}

/** Properties that are a name, of which an account has one. */
const NAMES = [
  'RoleName',
  'RepositoryName',
  'AlarmName',
  'LogGroupName',
  'Name',
];

/** Names that both services would take. */
export function collisions(
  one: readonly SynthesisedStack[],
  other: readonly SynthesisedStack[],
): string[] {
  const namesOf = (stacks: readonly SynthesisedStack[]) => [
    ...stacks.map(({ name }) => `stack ${name}`),
    ...stacks.flatMap(({ resources }) =>
      resources.flatMap(({ type, properties }) => [
        ...NAMES.flatMap(key =>
          typeof properties[key] === 'string'
            ? [`${type} ${properties[key]}`]
            : [],
        ),
        ...(type.endsWith('ListenerRule')
          ? [
              `rule ${JSON.stringify(properties.ListenerArn)} ${JSON.stringify(
                properties.Priority,
              )}`,
            ]
          : []),
      ]),
    ),
  ];
  const taken = new Set(namesOf(one));
  return namesOf(other).filter(name => taken.has(name));
}
