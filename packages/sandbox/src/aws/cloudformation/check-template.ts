import { referencesIn } from './intrinsics';
import type { ResourceTypes } from './resource-type';
import type { Template, TemplateResource } from './template';
import { TemplateError } from './template-error';

export const PSEUDO_PARAMETERS = [
  'AWS::AccountId',
  'AWS::Region',
  'AWS::Partition',
  'AWS::URLSuffix',
  'AWS::StackName',
] as const;

function checkResource(
  id: string,
  { type, properties }: TemplateResource,
  types: ResourceTypes,
): void {
  const known = types(type);
  if (!known) {
    throw new TemplateError(
      `Resources.${id}: the sandbox has no resources of the type ${type}`,
    );
  }
  if (known.noted === '*') return;
  const allowed = [...known.changeable, ...known.fixed, ...known.noted];
  const unknown = Object.keys(properties).find(
    property => !allowed.includes(property),
  );
  if (unknown !== undefined) {
    throw new TemplateError(
      `Resources.${id}: the sandbox's ${type} has no property ${unknown}`,
    );
  }
}

/**
 * Whether the sandbox can deploy a template, as far as can be told before.
 * @throws TemplateError naming what it cannot.
 */
export function checkTemplate(template: Template, types: ResourceTypes): void {
  const { resources, parameters, outputs } = template;
  for (const [id, resource] of Object.entries(resources)) {
    checkResource(id, resource, types);
  }
  const names = [
    ...Object.keys(parameters),
    ...Object.keys(resources),
    ...PSEUDO_PARAMETERS,
    'AWS::NoValue',
  ];
  const values = [
    ...Object.values(resources).map(({ properties }) => properties),
    outputs,
  ];
  const missing = referencesIn(values).find(name => !names.includes(name));
  if (missing !== undefined) {
    throw new TemplateError(
      `The template refers to '${missing}', which is neither parameter nor resource`,
    );
  }
}
