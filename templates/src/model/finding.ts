/** Something that is wrong in a repository. */
export interface Finding {
  /** Path inside the repository. */
  file: string;
  /** From 1; absent when it concerns the whole file. */
  line?: number;
  /** Name of the check, e.g. `pins`. */
  check: string;
  /** What is wrong, and what to do. */
  message: string;
}

/** One line a finding, as compilers print them. */
export function describeFindings(findings: readonly Finding[]): string {
  return findings
    .map(({ file, line, check, message }) => {
      const place = line === undefined ? file : `${file}:${line}`;
      return `${place} [${check}] ${message}`;
    })
    .join('\n');
}
