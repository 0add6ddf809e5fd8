/** A pattern of IAM as a regular expression: `*` any text, `?` one letter. */
function toRegExp(pattern: string, flags = ''): RegExp {
  const source = pattern
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, `s${flags}`);
}

export function matchesText(pattern: string, text: string): boolean {
  return toRegExp(pattern).test(text);
}

/** Actions are compared without regard to case. */
export function matchesAction(pattern: string, action: string): boolean {
  return toRegExp(pattern, 'i').test(action);
}

const ARN_PARTS = 6;

/** The six parts of an ARN; the last one may have colons of its own. */
function partsOf(arn: string): string[] | undefined {
  const parts = arn.split(':');
  if (parts[0] !== 'arn' || parts.length < ARN_PARTS) return undefined;
  return [
    ...parts.slice(0, ARN_PARTS - 1),
    parts.slice(ARN_PARTS - 1).join(':'),
  ];
}

/**
 * Whether a pattern matches an ARN, part by part: a `*` for an account stands
 * for no service. `*` alone matches everything.
 */
export function matchesArn(pattern: string, arn: string): boolean {
  if (pattern === '*') return true;
  const patterns = partsOf(pattern);
  const parts = partsOf(arn);
  if (!patterns || !parts) return pattern === arn;
  return patterns.every((part, index) => matchesText(part, parts[index]));
}
