/** Modules that are ours, as the development server names them. */
const OURS =
  /webpack-internal:\/\/\/[^)]*\/(plugins\/deployments|app-shared)\//;

/** MUI 4 and its table do this whoever uses them. */
const KNOWN = [
  'Warning: findDOMNode is deprecated',
  'Warning: %s: Support for defaultProps will be removed',
];

/**
 * React's development build reports as errors what it merely advises against.
 * Such advice is no error of ours when no component of ours is concerned.
 */
export function isForeignWarning(text: string): boolean {
  if (!text.startsWith('Warning: ')) return false;
  return KNOWN.some(start => text.startsWith(start)) || !OURS.test(text);
}
