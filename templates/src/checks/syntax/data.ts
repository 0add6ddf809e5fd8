import { parseAllDocuments } from 'yaml';
import type { Finding } from '../../model/finding';
import type { Repository } from '../../model/repository';
import { runTool } from './tools';

/** tsconfig.json may have comments; the compiler itself reads those. */
const WITH_COMMENTS = /(^|\/)tsconfig[^/]*\.json$/;

/** Prettier decides on layout; yamllint on what can be misread. */
const YAMLLINT = `
extends: default
rules:
  braces: { max-spaces-inside: 1 }
  comments: { min-spaces-from-content: 1 }
  comments-indentation: disable
  document-start: disable
  line-length: disable
  truthy: { check-keys: false }
`;

const isYaml = (file: string) => /\.ya?ml$/.test(file);

/** Whether each YAML and JSON file is one, without a key given twice. */
export function checkData({ paths, read }: Repository): Finding[] {
  return paths.flatMap(file => {
    const finding = (message: string, line?: number) => ({
      file,
      line,
      check: 'data',
      message,
    });
    if (isYaml(file)) {
      return parseAllDocuments(read(file)).flatMap(document =>
        [...document.errors, ...document.warnings].map(({ message, linePos }) =>
          finding(message, linePos?.[0].line),
        ),
      );
    }
    if (!file.endsWith('.json') || WITH_COMMENTS.test(file)) return [];
    try {
      JSON.parse(read(file));
      return [];
    } catch (error) {
      return [finding(String(error))];
    }
  });
}

/** What yamllint says of each YAML file. */
export function checkWithYamllint({ paths, read }: Repository): Finding[] {
  const sources = paths
    .filter(isYaml)
    .map(file => ({ file, text: read(file) }));
  const args = ['--format=parsable', '--config-data', YAMLLINT];
  return runTool('yamllint', args, sources).flatMap(({ source, rest }) => {
    const [, line, message] = /^(\d+):\d+: (.*)$/.exec(rest) ?? [];
    return message === undefined
      ? []
      : [
          {
            file: source.file,
            line: Number(line),
            check: 'yamllint',
            message,
          },
        ];
  });
}
