import type { Template } from './template';
import { TemplateError } from './template-error';

const FROM_SSM = 'AWS::SSM::Parameter::Value<String>';

/**
 * The parameters' values: what is given, or the defaults; for a parameter of
 * SSM the value that SSM has by that name now.
 *
 * @throws TemplateError naming the parameter.
 */
export function resolveParameters(
  { parameters }: Template,
  given: Readonly<Record<string, string>>,
  readSsm: (name: string) => string | undefined,
): Record<string, string> {
  const unknown = Object.keys(given).find(
    name => !Object.hasOwn(parameters, name),
  );
  if (unknown !== undefined) {
    throw new TemplateError(`The template has no parameter '${unknown}'`);
  }
  return Object.fromEntries(
    Object.entries(parameters).map(([id, { type, byDefault }]) => {
      const value = given[id] ?? byDefault;
      if (value === undefined) {
        throw new TemplateError(`Parameter '${id}' must have a value`);
      }
      if (type === 'String') return [id, value];
      if (type !== FROM_SSM) {
        throw new TemplateError(
          `Parameter '${id}' has the type ${type}: the sandbox takes String and ${FROM_SSM}`,
        );
      }
      const found = readSsm(value);
      if (found === undefined) {
        throw new TemplateError(
          `Unable to fetch parameters [${value}] from parameter store for this account: deploy the platform first`,
        );
      }
      return [id, found];
    }),
  );
}
