import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a workflow runs for every pull request to a branch. */
function runsForPullRequests(workflow: unknown, branch: string): boolean {
  const on = isRecord(workflow) ? workflow.on : undefined;
  if (on === 'pull_request') {
    return true;
  }
  if (Array.isArray(on)) {
    return on.includes('pull_request');
  }
  if (!isRecord(on) || !('pull_request' in on)) {
    return false;
  }
  const trigger = on.pull_request;
  if (!isRecord(trigger)) {
    return true;
  }
  // Not started for every change, it would leave some waiting for ever.
  if ('paths' in trigger || 'paths-ignore' in trigger) {
    return false;
  }
  const { branches } = trigger;
  return !Array.isArray(branches) || branches.includes(branch);
}

const NOT_FOR_PULL_REQUESTS = /event_name\s*!=\s*'pull_request'/;

/** The checks that a workflow's jobs make before anything is deployed. */
function checksOf(workflow: unknown): string[] {
  const jobs =
    isRecord(workflow) && isRecord(workflow.jobs) ? workflow.jobs : {};
  return Object.entries(jobs).flatMap(([id, job]) => {
    if (
      !isRecord(job) ||
      'needs' in job ||
      'environment' in job ||
      'uses' in job ||
      'strategy' in job ||
      NOT_FOR_PULL_REQUESTS.test(String(job.if))
    ) {
      return [];
    }
    return [typeof job.name === 'string' ? job.name : id];
  });
}

/**
 * The names of the checks that a pull request to a branch can wait for: those
 * of the jobs that its workflows run for pull requests, side by side, without
 * an environment. None for a branch whose workflows wait for a push, since a
 * required check that never runs would block every change.
 */
export async function requiredChecksOf(
  repositoryFolder: string,
  branch: string,
): Promise<string[]> {
  const folder = path.join(repositoryFolder, '.github', 'workflows');
  const files = await readdir(folder).catch((): string[] => []);
  const checks = await Promise.all(
    files
      .filter(file => /\.ya?ml$/.test(file))
      .map(async file => {
        const workflow: unknown = parse(
          await readFile(path.join(folder, file), 'utf8'),
        );
        return runsForPullRequests(workflow, branch) ? checksOf(workflow) : [];
      }),
  );
  return [...new Set(checks.flat())].sort();
}
