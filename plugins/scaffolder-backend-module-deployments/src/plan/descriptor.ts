import { stringify } from 'yaml';
import { SERVICE_ENVIRONMENTS } from '../contract/names';

const HEADING = `# How this service is delivered: strategy, canary stages and rollback triggers
# of each environment. A change takes effect with the next deployment.
`;

/**
 * The text of `deployment.yaml` for environments as the form gives them. Block
 * style: the only one that Prettier and yamllint both take as it is.
 */
export function writeDescriptor(
  environments: Readonly<Record<string, unknown>>,
): string {
  const ordered = Object.fromEntries(
    SERVICE_ENVIRONMENTS.map(name => [name, environments[name]]),
  );
  const text = stringify(
    { apiVersion: 'canary-portal/v1', environments: ordered },
    { aliasDuplicateObjects: false, singleQuote: true, lineWidth: 0 },
  );
  return `${HEADING}${text}`;
}
