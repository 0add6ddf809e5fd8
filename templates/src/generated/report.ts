import { CommandError } from './run';

/** Tells of each check as it ends, and counts. */
export interface Report {
  /**
   * Carries out a check, which gives what is wrong; a command that fails is
   * wrong too.
   *
   * @returns whether it passed.
   */
  check(
    title: string,
    work: () => Promise<readonly string[]>,
  ): Promise<boolean>;
  /** Says what failed once more, then how many did; false when any did. */
  close(): boolean;
}

async function problemsOf(
  work: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CommandError) return [error.message];
    throw error;
  }
}

/** `now` is in milliseconds. */
export function createReport(
  say: (text: string) => void,
  now: () => number = Date.now,
): Report {
  const failures: string[] = [];
  let passed = 0;
  return {
    async check(title, work) {
      const began = now();
      const problems = await problemsOf(work);
      const seconds = ((now() - began) / 1000).toFixed(1);
      if (problems.length === 0) {
        passed += 1;
        say(`✓ ${title} (${seconds} s)`);
        return true;
      }
      const [first] = problems[0].split('\n');
      failures.push(
        `${title}: ${first}${
          problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
        }`,
      );
      say(`✗ ${title}`);
      problems.forEach(problem => say(problem.replace(/^/gm, '  ')));
      return false;
    },
    close() {
      if (failures.length > 0) say('');
      failures.forEach(failure => say(`✗ ${failure}`));
      say(`\n${passed} passed, ${failures.length} failed`);
      return failures.length === 0;
    },
  };
}
