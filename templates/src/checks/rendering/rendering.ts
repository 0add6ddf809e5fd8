import type { Finding } from '../../model/finding';
import type { Repository } from '../../model/repository';

/** What the scaffolder's templates are written with. */
const PLACEHOLDER =
  /\$\{\{-?\s*(values|parameters|user|each)\b[^}]*\}\}|\{%.*?%\}|\{#.*?#\}/;
/** Rendered files; all others are copies. */
const TEMPLATE = '.njk';
const isTemplate = (source: string) => source.endsWith(TEMPLATE);
const targetOf = (source: string) =>
  isTemplate(source) ? source.slice(0, -TEMPLATE.length) : source;

/** Nothing of the scaffolder is left in what was rendered. */
export function checkPlaceholders({ paths, read }: Repository): Finding[] {
  return paths.flatMap(file => {
    const finding = (message: string, line?: number) => [
      { file, line, check: 'placeholders', message },
    ];
    if (isTemplate(file)) return finding('It was not rendered.');
    // Bundles and lock files have lines without end; they are copies, too.
    if (/\.(m?js|svg)$/.test(file)) return [];
    return read(file)
      .split('\n')
      .flatMap((text, index) => {
        const [placeholder] = PLACEHOLDER.exec(text) ?? [];
        return placeholder
          ? finding(`${placeholder} is left over.`, index + 1)
          : [];
      });
  });
}

/** What the template's rendered files are called in a repository. */
export function renderedFiles(content: Repository): string[] {
  return content.paths.filter(isTemplate).map(targetOf);
}

/**
 * What is not rendered arrives byte for byte, so that each of GitHub's
 * expressions does; what is rendered arrives without its ending; and nothing
 * else arrives.
 */
export function checkCopies(
  content: Repository,
  generated: Repository,
): Finding[] {
  const finding = (file: string, message: string) => ({
    file,
    check: 'copies',
    message,
  });
  const expected = new Map(
    content.paths.map(source => [targetOf(source), source]),
  );
  const there = new Set(generated.paths);
  return [
    ...[...expected].flatMap(([file, source]) => {
      if (!there.has(file)) return [finding(file, 'It is missing.')];
      return source !== file ||
        content.bytes(source).equals(generated.bytes(file))
        ? []
        : [finding(file, `It differs from ${source} of the template.`)];
    }),
    ...generated.paths
      .filter(file => !expected.has(file))
      .map(file => finding(file, 'The template has no such file.')),
  ];
}
