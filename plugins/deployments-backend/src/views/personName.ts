/** A user's ref as people say it: `user:default/jo` is "jo". */
export function personName(ref: string): string {
  return ref.replace(/^user:(?:default\/)?/, '');
}
