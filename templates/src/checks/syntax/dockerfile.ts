import { validate } from 'dockerfile-utils';
import type { Finding } from '../../model/finding';
import type { Repository } from '../../model/repository';

interface Instruction {
  line: number;
  name: string;
  rest: string;
}

function instructionsOf(text: string): Instruction[] {
  return text
    .replace(/\\\n/g, match => match.replace('\n', '\u0000'))
    .split('\n')
    .reduce<{ line: number; found: Instruction[] }>(
      ({ line, found }, written) => {
        const match = /^\s*([A-Z]+)\s+(.*)$/.exec(
          written.replaceAll('\\\u0000', ' '),
        );
        return {
          line: line + written.split('\u0000').length,
          found: match
            ? [...found, { line, name: match[1], rest: match[2] }]
            : found,
        };
      },
      { line: 1, found: [] },
    ).found;
}

/** S6 of the specification, as far as it can be read from the file. */
function securityProblems(instructions: Instruction[]): string[] {
  const named = (name: string) => instructions.filter(i => i.name === name);
  const user = named('USER').at(-1)?.rest ?? '';
  const stages = named('FROM').length;
  return [
    ...(stages > 1 ? [] : ['has one stage: build tools stay in the image']),
    ...(/^[1-9]\d*(:\d+)?$/.test(user)
      ? []
      : ['needs a last USER that is a number above 0']),
    ...(named('HEALTHCHECK').length > 0 ? [] : ['has no HEALTHCHECK']),
    ...(named('HEALTHCHECK').some(({ rest }) => /\b(curl|wget)\b/.test(rest))
      ? ['checks its health with a program that slim images lack']
      : []),
    ...(named('ENTRYPOINT').some(({ rest }) => !rest.startsWith('['))
      ? ['has an ENTRYPOINT in a shell, which takes no signals']
      : []),
    ...(named('ADD').length > 0 ? ['uses ADD: COPY does one thing'] : []),
  ];
}

/** Syntax, and the rules of S6, of every Dockerfile. */
export function checkDockerfiles({ paths, read }: Repository): Finding[] {
  return paths
    .filter(file => /(^|\/)Dockerfile$/.test(file))
    .flatMap(file => {
      const text = read(file);
      const found = validate(text).map(({ range, message }) => ({
        file,
        line: range.start.line + 1,
        check: 'dockerfile',
        message: typeof message === 'string' ? message : message.value,
      }));
      const problems = securityProblems(instructionsOf(text));
      return [
        ...found,
        ...problems.map(problem => ({
          file,
          check: 'dockerfile',
          message: `It ${problem}.`,
        })),
      ];
    });
}
