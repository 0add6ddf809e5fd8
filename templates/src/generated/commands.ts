/** A command that is run in a generated repository. */
export interface Command {
  /** What it shows, for the log. */
  title: string;
  /** Folder inside the repository. */
  folder: string;
  program: string;
  args: readonly string[];
}

const npm = (script: string, folder = ''): Command => ({
  title: folder ? `${folder}: npm run ${script}` : `npm run ${script}`,
  folder,
  program: 'npm',
  args: ['run', '--silent', script],
});

/**
 * What depends on copied files alone: the same bytes in every repository (which
 * is checked), so that once is enough. Each list goes in its order; the lists
 * may go side by side.
 */
export const ONCE: readonly (readonly Command[])[] = [
  [
    npm('typecheck'),
    npm('lint'),
    npm('test:unit'),
    npm('test:integration'),
    npm('test:e2e'),
    npm('size'),
  ],
  [npm('typecheck', 'infra'), npm('test', 'infra'), npm('format:check')],
];

/** Once too, and with nothing beside it: it measures. */
export const ALONE: readonly Command[] = [npm('test:performance')];

/** What reads files that are rendered, so that each repository has its own. */
export const commandsForEach = (rendered: readonly string[]): Command[] => [
  {
    title: 'prettier --check, what is rendered',
    folder: '',
    program: 'node',
    args: [
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '--ignore-unknown',
      ...rendered,
    ],
  },
  npm('synth', 'infra'),
];
