import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { platformContext, serviceJsons } from './services';

const ROOT = path.resolve(__dirname, '../../..');
const PLATFORM = path.join(ROOT, 'infra/platform/src');
const SERVICE = path.join(ROOT, 'templates/ecs-service/content/infra/src');
/** The CDK in use: another version may write other templates. */
const CDK = require.resolve('aws-cdk-lib/package.json');

/** A CloudFormation template as the CDK writes it. */
type TemplateJson = Record<string, unknown>;

/** What `infra/platform` exports. */
interface PlatformModule {
  STACK_NAME: string;
  readPlatformConfig(context: object): unknown;
  synthesise(config: unknown): TemplateJson;
}

/** What a service's `infra` exports. */
interface ServiceModule {
  parseServiceConfig(text: string): unknown;
  synthesise(config: unknown): { stackName: string; template: TemplateJson }[];
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .map(file => path.join(folder, file));
}

/** Changes with everything that the templates are made of. */
function hashOf(githubHost: string): string {
  const hash = createHash('sha256').update(githubHost);
  const files = [...[PLATFORM, SERVICE, __dirname].flatMap(sourcesIn), CDK];
  for (const file of files) {
    hash.update(path.relative(ROOT, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

// The folders are imported when something is to be done, by their paths: one is
// a module of its own kind, and the CDK takes a second to load.
const load = async <T>(folder: string): Promise<T> =>
  (await import(pathToFileURL(path.join(folder, 'index.ts')).href)) as T;

async function synthesise(githubHost: string) {
  const platform = await load<PlatformModule>(PLATFORM);
  const service = await load<ServiceModule>(SERVICE);
  return [
    {
      stackName: platform.STACK_NAME,
      template: platform.synthesise(
        platform.readPlatformConfig(platformContext(githubHost)),
      ),
    },
    ...serviceJsons(githubHost).flatMap(json =>
      service.synthesise(service.parseServiceConfig(JSON.stringify(json))),
    ),
  ];
}

/**
 * Writes the templates that a sandbox begins with to a folder, and `stacks.json`
 * with their order; does nothing when they are there already.
 *
 * @returns whether something was written.
 */
export async function writeStacks(
  folder: string,
  githubHost: string,
): Promise<boolean> {
  const hash = hashOf(githubHost);
  const mark = path.join(folder, 'hash');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return false;
  const stacks = await synthesise(githubHost);
  const written = `${folder}.new`;
  rmSync(written, { recursive: true, force: true });
  mkdirSync(written, { recursive: true });
  const write = (name: string, value: unknown) =>
    writeFileSync(
      path.join(written, name),
      `${JSON.stringify(value, null, 2)}\n`,
    );
  const fileOf = (name: string) => `${name}.json`;
  for (const { stackName, template } of stacks) {
    write(fileOf(stackName), template);
  }
  write(
    'stacks.json',
    stacks.map(({ stackName: name }) => ({ name, file: fileOf(name) })),
  );
  writeFileSync(path.join(written, 'hash'), hash);
  rmSync(folder, { recursive: true, force: true });
  renameSync(written, folder);
  return true;
}
