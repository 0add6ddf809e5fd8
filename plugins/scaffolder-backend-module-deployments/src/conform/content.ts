import path from 'node:path';
import {
  isChildPath,
  type UrlReaderService,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { ScmIntegrations } from '@backstage/integration';
import { serializeDirectoryContents } from '@backstage/plugin-scaffolder-node';

/** Files by their path, with forward slashes. */
export type Files = ReadonlyMap<string, Buffer>;

const WANTED = /^(\.github|infra)\//;

const isWanted = (file: string) =>
  WANTED.test(file) &&
  !file.includes('node_modules/') &&
  !file.endsWith('.njk');

/** Where the files of a template come from. */
export interface ContentSource {
  /** Address of the `template.yaml` that runs. */
  baseUrl: string | undefined;
  /** Relative to it, such as `../ecs-service/content`. */
  url: string;
  reader: Pick<UrlReaderService, 'readTree'>;
  integrations: ScmIntegrations;
}

/**
 * What another template, beside the one that runs, brings of `.github` and
 * `infra`. The scaffolder's own fetch does not leave the template's folder.
 *
 * @throws InputError when there is no such folder.
 */
export async function readContent(source: ContentSource): Promise<Files> {
  const { baseUrl } = source;
  const files = baseUrl?.startsWith('file://')
    ? await fromDisk(baseUrl.slice('file://'.length), source.url)
    : await fromUrl(source);
  if (files.size === 0) {
    throw new InputError(
      `${source.url} has no .github folder: contentUrl must name the content ` +
        `of the template ecs-service`,
    );
  }
  return files;
}

async function fromDisk(template: string, url: string): Promise<Files> {
  const templates = path.dirname(path.dirname(template));
  const folder = path.resolve(path.dirname(template), url);
  if (!isChildPath(templates, folder)) {
    throw new InputError(
      `contentUrl "${url}" leaves the folder of the templates`,
    );
  }
  const files = await serializeDirectoryContents(folder, {
    gitignore: true,
    globPatterns: ['.github/**', 'infra/**'],
  });
  return new Map(
    files
      .filter(file => isWanted(file.path))
      .map(file => [file.path, file.content]),
  );
}

async function fromUrl(source: ContentSource): Promise<Files> {
  const { baseUrl, url, reader, integrations } = source;
  const integration = baseUrl && integrations.byUrl(baseUrl);
  if (!integration) {
    throw new InputError(
      `The files of the template cannot be found from ${
        baseUrl ?? 'nowhere'
      }: register the template from a file, or from a host under integrations`,
    );
  }
  const tree = await reader.readTree(
    integration.resolveUrl({ url, base: baseUrl }),
    { filter: isWanted },
  );
  const files = await tree.files();
  const contents = await Promise.all(
    files.map(
      async ({ path: file, content }): Promise<[string, Buffer]> => [
        file,
        await content(),
      ],
    ),
  );
  return new Map(contents);
}
