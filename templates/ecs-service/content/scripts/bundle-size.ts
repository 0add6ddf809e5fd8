import { readdir, readFile } from 'node:fs/promises';
import { join, matchesGlob, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isRecord } from '../src/is-record.ts';

/** How much of the front end may cross the network, compressed. */
export interface Budget {
  name: string;
  /** Which files count: a glob within the folder. */
  files: string;
  maxGzipBytes: number;
}

export interface Size {
  path: string;
  gzipBytes: number;
}

export interface Finding extends Budget {
  gzipBytes: number;
  isWithin: boolean;
}

function isBudget(value: unknown): value is Budget {
  return (
    isRecord(value) &&
    typeof value.name === 'string' &&
    typeof value.files === 'string' &&
    typeof value.maxGzipBytes === 'number'
  );
}

/** Reads bundle-budget.json, and says what is wrong with it. */
export function parseBudgets(text: string): {
  folder: string;
  budgets: Budget[];
} {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value) || typeof value.folder !== 'string') {
    throw new Error('bundle-budget.json: "folder" must be a path');
  }
  const { folder, budgets } = value;
  if (!Array.isArray(budgets) || !budgets.every(isBudget)) {
    throw new Error(
      'bundle-budget.json: each of "budgets" needs name, files and maxGzipBytes',
    );
  }
  return { folder, budgets };
}

/** Compares sizes with budgets. A budget that no file meets is a mistake. */
export function check(
  sizes: readonly Size[],
  budgets: readonly Budget[],
): Finding[] {
  return budgets.map(budget => {
    const counted = sizes.filter(({ path }) => matchesGlob(path, budget.files));
    if (counted.length === 0) {
      throw new Error(
        `"${budget.name}": no file matches ${budget.files}; run npm run build first`,
      );
    }
    const gzipBytes = counted.reduce((sum, size) => sum + size.gzipBytes, 0);
    const isWithin = gzipBytes <= budget.maxGzipBytes;
    return { ...budget, gzipBytes, isWithin };
  });
}

/** One finding as a sentence. */
export function describe(finding: Finding): string {
  const { name, gzipBytes, maxGzipBytes, isWithin } = finding;
  const word = isWithin ? 'ok' : 'OVER BUDGET';
  return `${name}: ${gzipBytes} of ${maxGzipBytes} bytes gzip, ${word}`;
}

async function measure(folder: string): Promise<Size[]> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  const files = entries.filter(entry => entry.isFile());
  return Promise.all(
    files.map(async file => {
      const path = join(file.parentPath, file.name);
      const body = await readFile(path);
      return {
        path: relative(folder, path).split(sep).join('/'),
        gzipBytes: gzipSync(body, { level: 9 }).length,
      };
    }),
  );
}

if (import.meta.main) {
  const text = await readFile('bundle-budget.json', 'utf8');
  const { folder, budgets } = parseBudgets(text);
  const findings = check(await measure(folder), budgets);
  process.stdout.write(`${findings.map(describe).join('\n')}\n`);
  if (findings.some(finding => !finding.isWithin)) process.exitCode = 1;
}
