let count = 0;

/** An id for an element of this page. (`useId` would need React 18.) */
export function uniqueId(prefix: string): string {
  count += 1;
  return `${prefix}-${count}`;
}
