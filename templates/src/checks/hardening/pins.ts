import { allSteps, type Automation } from '../../model/automation';
import type { Finding } from '../../model/finding';
import { MARKETPLACE, parseUses } from '../marketplace';

/**
 * Every action that is not the repository's own is one of the list, pinned to
 * its commit, with its version in a comment behind it.
 */
export function checkPins(automation: Automation): Finding[] {
  return allSteps(automation).flatMap(({ file, step }) => {
    const { uses, usesComment, line } = step;
    if (!uses || uses.startsWith('./')) return [];
    const finding = (message: string) => [
      { file, line, check: 'pins', message },
    ];
    const { name, ref } = parseUses(uses);
    if (!/^[0-9a-f]{40}$/.test(ref)) {
      return finding(`${uses} is not pinned to a commit.`);
    }
    const known = MARKETPLACE[name];
    if (!known) {
      return finding(`${name} is not in the list of marketplace actions.`);
    }
    if (ref !== known.commit) {
      return finding(`${name} is at ${ref}, the list has ${known.commit}.`);
    }
    return usesComment === known.version
      ? []
      : finding(`${name} needs the comment "# ${known.version}".`);
  });
}
