import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Surroundings } from '../render/renderTemplate';

const ROOT = path.resolve(__dirname, '../../..');
const STORIES = path.join(
  path.dirname(require.resolve('@canary-portal/sandbox/package.json')),
  'src/demo/stories.ts',
);
/** Everything that a repository of the sandbox is made of. */
const SOURCES = [
  path.join(ROOT, 'templates/ecs-service/content'),
  path.join(ROOT, 'templates/ecs-service/template.yaml'),
  path.join(ROOT, 'templates/src/render'),
  __dirname,
  STORIES,
];

function filesIn(source: string): string[] {
  if (!statSync(source).isDirectory()) return [source];
  return (
    readdirSync(source, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => path.join(entry.parentPath, entry.name))
      // Of what makes them, not of what is in them.
      .filter(
        file => path.dirname(file) !== __dirname || !/\.test\.ts$/.test(file),
      )
      .sort()
  );
}

function hashOf(surroundings: Surroundings): string {
  const hash = createHash('sha256').update(JSON.stringify(surroundings));
  for (const file of SOURCES.flatMap(filesIn)) {
    hash.update(`\0${path.relative(ROOT, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Renders them into a folder. */
export type Render = (
  folder: string,
  surroundings: Surroundings,
) => Promise<void>;

/**
 * Writes the repositories that the sandbox's services have, as the template
 * makes them, for `sandbox serve --repositories FOLDER`; does nothing when they
 * are there already.
 *
 * @param loadRenderer - called when there is something to do: it takes a second
 * @returns whether something was written.
 */
export async function writeRepositories(
  folder: string,
  surroundings: Surroundings,
  loadRenderer: () => Promise<Render>,
): Promise<boolean> {
  const hash = hashOf(surroundings);
  const mark = path.join(folder, 'hash');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return false;
  const render = await loadRenderer();
  const written = `${folder}.new`;
  rmSync(written, { recursive: true, force: true });
  mkdirSync(written, { recursive: true });
  await render(written, surroundings);
  writeFileSync(path.join(written, 'hash'), hash);
  rmSync(folder, { recursive: true, force: true });
  renameSync(written, folder);
  return true;
}
