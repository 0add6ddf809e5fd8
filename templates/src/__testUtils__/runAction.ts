import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readAction } from '../model/automation';
import { isRecord } from '../model/isRecord';
import { CONTENT } from './files';

/** What became of an action that was run as GitHub's runner runs it. */
export interface ActionResult {
  exitCode: number | null;
  log: string;
  outputs: Record<string, string>;
  summary: string;
}

/** Runs a JavaScript action of the template with nothing but what it is given. */
export async function runAction(
  name: string,
  inputs: Record<string, string>,
  env: Record<string, string> = {},
): Promise<ActionResult> {
  const folder = path.join(CONTENT, '.github/actions', name);
  const metadata = path.join(folder, 'action.yml');
  const { raw } = readAction(metadata, readFileSync(metadata, 'utf8'));
  const main = isRecord(raw.runs) ? String(raw.runs.main) : '';
  const work = mkdtempSync(path.join(tmpdir(), `action-${name}-`));
  const file = (title: string) => {
    const where = path.join(work, title);
    writeFileSync(where, '');
    return where;
  };
  const output = file('output');
  const summary = file('summary');
  const child = spawn(process.execPath, [path.join(folder, main)], {
    env: {
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      ...Object.fromEntries(
        Object.entries(inputs).map(([k, v]) => [`INPUT_${k.toUpperCase()}`, v]),
      ),
      ...env,
    },
  });
  let log = '';
  child.stdout.on('data', data => (log += data));
  child.stderr.on('data', data => (log += data));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const outputs = Object.fromEntries(
    readFileSync(output, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => {
        const at = line.indexOf('=');
        return [line.slice(0, at), line.slice(at + 1)];
      }),
  );
  const written = readFileSync(summary, 'utf8');
  rmSync(work, { recursive: true });
  return { exitCode, log, outputs, summary: written };
}
