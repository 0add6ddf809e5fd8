const STAMP =
  /^(?:\/\/|#) canary-portal\/deploy-actions (\d+\.\d+\.\d+\S*) ([\w-]+)\s*$/;

/** What the first line of a vendored file says of itself. */
export interface ActionStamp {
  version: string;
  action: string;
}

/** Reads the stamp that the build leaves in the first line of each file. */
export function readStamp(text: string): ActionStamp | undefined {
  const match = STAMP.exec(text.split('\n', 1)[0]);
  return match ? { version: match[1], action: match[2] } : undefined;
}

/** Below 0 when one version is older than the other; pre-releases count as it. */
export function compareVersions(one: string, other: string): number {
  const numbers = (version: string) =>
    version.split(/[-+]/)[0].split('.').map(Number);
  const [first, second] = [numbers(one), numbers(other)];
  const differing = [0, 1, 2].find(index => first[index] !== second[index]);
  return differing === undefined ? 0 : first[differing] - second[differing];
}
