import { isRecord } from '../input';
import { TemplateError } from './template-error';

export interface TemplateResource {
  type: string;
  properties: Record<string, unknown>;
  dependsOn: string[];
  /** It stays when the stack, or the template, no longer has it. */
  isRetained: boolean;
}

export interface TemplateParameter {
  type: string;
  byDefault?: string;
}

/** A CloudFormation template, taken apart. */
export interface Template {
  description: string;
  parameters: Record<string, TemplateParameter>;
  resources: Record<string, TemplateResource>;
  outputs: Record<string, unknown>;
}

const SECTIONS = [
  'AWSTemplateFormatVersion',
  'Description',
  'Metadata',
  'Parameters',
  'Resources',
  'Outputs',
];
const RESOURCE = [
  'Type',
  'Properties',
  'DependsOn',
  'DeletionPolicy',
  'UpdateReplacePolicy',
  'Metadata',
];
const PARAMETER = ['Type', 'Default', 'Description', 'NoEcho'];

function only(
  value: unknown,
  allowed: readonly string[],
  where: string,
): Record<string, unknown> {
  if (!isRecord(value)) throw new TemplateError(`${where} must be an object`);
  const unknown = Object.keys(value).find(key => !allowed.includes(key));
  if (unknown !== undefined) {
    throw new TemplateError(
      `${where} has '${unknown}', which the sandbox does not take: it takes ${allowed.join(
        ', ',
      )}`,
    );
  }
  return value;
}

function entriesOf(value: unknown, where: string): [string, unknown][] {
  if (value === undefined) return [];
  if (!isRecord(value)) throw new TemplateError(`${where} must be an object`);
  return Object.entries(value);
}

function parseResource(value: unknown, id: string): TemplateResource {
  const where = `Resources.${id}`;
  const resource = only(value, RESOURCE, where);
  const { Type: type, Properties: properties = {}, DependsOn } = resource;
  if (typeof type !== 'string') {
    throw new TemplateError(`${where}.Type is missing`);
  }
  if (!isRecord(properties)) {
    throw new TemplateError(`${where}.Properties must be an object`);
  }
  return {
    type,
    properties,
    dependsOn: [DependsOn ?? []]
      .flat()
      .filter((other): other is string => typeof other === 'string'),
    isRetained: resource.DeletionPolicy === 'Retain',
  };
}

function parseParameter(value: unknown, id: string): TemplateParameter {
  const where = `Parameters.${id}`;
  const { Type: type, Default: byDefault } = only(value, PARAMETER, where);
  if (typeof type !== 'string') {
    throw new TemplateError(`${where}.Type is missing`);
  }
  return {
    type,
    ...(byDefault !== undefined && { byDefault: String(byDefault) }),
  };
}

function parseOutput(value: unknown, id: string): unknown {
  const where = `Outputs.${id}`;
  return only(value, ['Description', 'Value'], where).Value;
}

/**
 * Reads a template from its JSON.
 * @throws TemplateError that names what is beyond the sandbox.
 */
export function parseTemplate(json: unknown): Template {
  const { Description, Parameters, Resources, Outputs } = only(
    json,
    SECTIONS,
    'The template',
  );
  const resources = entriesOf(Resources, 'Resources');
  if (resources.length === 0) {
    throw new TemplateError('The template has no Resources');
  }
  const mapped = <T>(
    entries: [string, unknown][],
    parse: (value: unknown, id: string) => T,
  ) => Object.fromEntries(entries.map(([id, value]) => [id, parse(value, id)]));
  return {
    description: typeof Description === 'string' ? Description : '',
    parameters: mapped(entriesOf(Parameters, 'Parameters'), parseParameter),
    resources: mapped(resources, parseResource),
    outputs: mapped(entriesOf(Outputs, 'Outputs'), parseOutput),
  };
}
