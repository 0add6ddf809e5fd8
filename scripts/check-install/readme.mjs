// Follows the installation steps of README.md literally: the code blocks that a
// comment `<!-- check-install: … -->` marks are applied as they stand there.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../toolchain.mjs';

const BLOCK = /<!-- check-install: (.+?) -->\s*```\w*\n([^]*?)```/g;
const EDIT =
  /^(?<legacy>legacy, )?(?<file>\S+), (?:(?<edge>at the (?:start|end))|before (?<text>.+))$/;

/**
 * @returns {{ kind: 'run' | 'annotations' | 'edit', code: string, file?: string,
 *   edge?: string, text?: string, legacy?: boolean }[]} in the README's order
 */
export function readSteps(
  markdown = fs.readFileSync(path.join(root, 'README.md'), 'utf8'),
) {
  const steps = [...markdown.matchAll(BLOCK)].map(([, marker, code]) => {
    if (marker === 'run' || marker === 'annotations') {
      return { kind: marker, code };
    }
    const edit = EDIT.exec(marker)?.groups;
    if (!edit) throw new Error(`README.md: not understood: ${marker}`);
    return { kind: 'edit', code, ...edit, legacy: Boolean(edit.legacy) };
  });
  if (steps.length === 0) {
    throw new Error('README.md marks no installation step');
  }
  return steps;
}

/** Adds the code of a step to a file of the portal. */
export function applyEdit(portal, { file, edge, text, code }) {
  const target = path.join(portal, file);
  const before = fs.readFileSync(target, 'utf8');
  fs.writeFileSync(target, edited(before, { file, edge, text, code }));
}

/** @throws when the text that the step names is not in the file. */
export function edited(before, { file, edge, text, code }) {
  if (edge === 'at the start') return `${code}${before}`;
  if (edge === 'at the end') return `${before.trimEnd()}\n${code}`;
  const at = before.indexOf(text);
  if (at < 0) {
    throw new Error(
      `README.md says "before ${text}", which ${file} of a fresh Backstage does not have`,
    );
  }
  return `${before.slice(0, at)}${code}${before.slice(at)}`;
}
