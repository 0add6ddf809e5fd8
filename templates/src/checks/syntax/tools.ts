import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Programs from outside of npm; all are packages of Debian. */
export type Tool = 'shellcheck' | 'yamllint';

/** A program that is needed is not installed. */
export class MissingToolError extends Error {
  readonly name = 'MissingToolError';
  readonly tool: Tool;

  constructor(tool: Tool) {
    super(`${tool} is not installed: apt-get install ${tool}`);
    this.tool = tool;
  }
}

/** Variables of the process. */
type Environment = Record<string, string | undefined>;

function hasTool(tool: Tool, env: Environment): boolean {
  const options = { stdio: 'ignore', env } as const;
  return spawnSync(tool, ['--version'], options).status === 0;
}

/** A text to be read, and the place it is from. */
export interface Source {
  file: string;
  text: string;
  /** Lines of the file that come before the text's first. */
  offset?: number;
}

/** A line of what a program prints, with the text that it is about. */
export interface Printed {
  source: Source;
  /** Behind the name of the file and the colon. */
  rest: string;
}

/**
 * Runs a program once on many texts. It is to print lines that begin with the
 * name of a file and a colon.
 *
 * @throws MissingToolError; Error when it did not run.
 */
export function runTool(
  tool: Tool,
  args: string[],
  sources: readonly Source[],
): Printed[] {
  if (sources.length === 0) return [];
  const folder = mkdtempSync(path.join(tmpdir(), `${tool}-`));
  try {
    sources.forEach(({ text }, index) =>
      writeFileSync(path.join(folder, `${index}`), text),
    );
    const names = sources.map((_, index) => `${index}`);
    const { error, stdout, stderr, status } = spawnSync(
      tool,
      [...args, '--', ...names],
      { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 },
    );
    if (error && 'code' in error && error.code === 'ENOENT') {
      throw new MissingToolError(tool);
    }
    // Both end with 1 when they found something.
    if (error || (status !== 0 && status !== 1)) {
      throw new Error(`${tool} did not run: ${error?.message ?? stderr}`);
    }
    return stdout.split('\n').flatMap(line => {
      const [, index, rest] = /^(\d+):(.*)$/.exec(line) ?? [];
      return rest === undefined
        ? []
        : [{ source: sources[Number(index)], rest }];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The programs that can be used here. In CI all are: there a missing one is an
 * error. Elsewhere it is said, and the checks by it are left to CI.
 *
 * @throws MissingToolError in CI.
 */
export function usableTools(
  env: Environment = process.env,
  say: (text: string) => void = text => process.stderr.write(`${text}\n`),
): Tool[] {
  const tools: Tool[] = ['shellcheck', 'yamllint'];
  return tools.filter(tool => {
    if (hasTool(tool, env)) return true;
    const error = new MissingToolError(tool);
    if (env.CI) throw error;
    say(`${error.message}. Until then only CI checks with it.`);
    return false;
  });
}
