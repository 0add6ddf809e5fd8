import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../model/isRecord';

/** What a person fills in, as `template.yaml` declares it. */
export interface TemplateParameters {
  name: string;
  description?: string;
  owner: string;
  system?: string;
  account: { accountId: string; region: string };
  /** As in `deployment.yaml`. */
  environments: Record<string, Record<string, unknown>>;
  notifications?: Record<string, unknown>;
}

/** The folder of the template. */
export const TEMPLATE_FOLDER = path.resolve(__dirname, '../../ecs-service');

interface Template {
  /** What the form offers before anybody changes it. */
  environments: Record<string, Record<string, unknown>>;
  /** Input of the step that writes the files. */
  fetchInput: Record<string, unknown>;
}

function find(value: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>(
    (here, key) => (isRecord(here) ? here[key] : undefined),
    value,
  );
}

/** Reads what the renderer needs of `template.yaml`. */
export function readTemplate(): Template {
  const template: unknown = parse(
    readFileSync(path.join(TEMPLATE_FOLDER, 'template.yaml'), 'utf8'),
  );
  const pages = find(template, 'spec', 'parameters');
  const steps = find(template, 'spec', 'steps');
  const [environments] = (Array.isArray(pages) ? pages : []).flatMap(
    page =>
      find(page, 'properties', 'environments', 'ui:options', 'defaults') ?? [],
  );
  const fetch = (Array.isArray(steps) ? steps : []).find(
    step => find(step, 'action') === 'fetch:template',
  );
  const fetchInput = find(fetch, 'input');
  if (!isRecord(environments) || !isRecord(fetchInput)) {
    throw new Error(
      'template.yaml has no defaults for environments, or no step fetch:template.',
    );
  }
  return {
    environments: environments as Template['environments'],
    fetchInput,
  };
}
