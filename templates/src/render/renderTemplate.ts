import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { createFetchTemplateAction } from '@backstage/plugin-scaffolder-backend';
import { stringify } from 'yaml';
import { TEMPLATE_FOLDER, type TemplateParameters } from './parameters';

/** `scaffolder.defaultEnvironment.parameters` of a portal's configuration. */
export interface Surroundings {
  repositoryHost: string;
  repositoryOwner: string;
  portalUrl: string;
}

/** Where repositories stand when they are generated for a check. */
const SURROUNDINGS: Surroundings = {
  repositoryHost: 'github.com',
  repositoryOwner: 'acme',
  portalUrl: 'https://portal.example.com',
};

/** What `template.yaml` gives to `fetch:template`. */
export function valuesOf(
  parameters: TemplateParameters,
  surroundings = SURROUNDINGS,
) {
  const { name, owner, account, environments } = parameters;
  return {
    name,
    description: parameters.description ?? '',
    owner,
    system: parameters.system ?? '',
    accountId: account.accountId,
    region: account.region,
    repository: `${surroundings.repositoryOwner}/${name}`,
    repositoryHost: surroundings.repositoryHost,
    portalUrl: surroundings.portalUrl,
    descriptor: stringify(
      { apiVersion: 'canary-portal/v1', environments },
      { aliasDuplicateObjects: false, singleQuote: true, lineWidth: 0 },
    ),
    environments,
  };
}

/** The template lies on this disk: nothing has to be fetched. */
function refuse(): never {
  throw new Error('The template must not fetch anything from elsewhere.');
}

const reader: UrlReaderService = {
  readUrl: refuse,
  readTree: refuse,
  search: refuse,
};

const silent = {
  child: () => silent,
  debug: () => {},
  error: () => {},
  info: () => {},
  warn: () => {},
};

/**
 * Generates a repository with the scaffolder's own `fetch:template`.
 *
 * @param folder - where it is written; made when it is not there.
 */
export async function renderTemplate(
  parameters: TemplateParameters,
  folder: string,
  surroundings = SURROUNDINGS,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const action = createFetchTemplateAction({
    reader,
    integrations: ScmIntegrations.fromConfig(new ConfigReader({})),
  });
  const template = path.join(TEMPLATE_FOLDER, 'template.yaml');
  const temporary = mkdtempSync(path.join(tmpdir(), 'fetch-template-'));
  const context: Parameters<typeof action.handler>[0] = {
    input: {
      url: './content',
      templateFileExtension: '.njk',
      values: valuesOf(parameters, surroundings),
    },
    workspacePath: folder,
    createTemporaryDirectory: async () => temporary,
    templateInfo: {
      entityRef: 'template:default/ecs-service',
      baseUrl: pathToFileURL(template).href,
    },
    logger: silent,
    output: () => {},
    checkpoint: async ({ fn }) => fn(),
    getInitiatorCredentials: refuse,
    task: { id: 'check' },
    step: { id: 'content', name: 'Write the files' },
  };
  try {
    await action.handler(context);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}
