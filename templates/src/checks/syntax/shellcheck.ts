import { allSteps, type Automation } from '../../model/automation';
import type { Finding } from '../../model/finding';
import type { Repository } from '../../model/repository';
import { runTool, type Source } from './tools';

function scriptsOf(automation: Automation): Source[] {
  return allSteps(automation).flatMap(({ file, step }) => {
    const { run, runLine = 1 } = step;
    if (run === undefined) return [];
    // A block begins on the line after its key.
    const offset = run.includes('\n') ? runLine : runLine - 1;
    return [{ file, offset, text: run }];
  });
}

/** shellcheck on every script in workflows, actions, and files. */
export function checkWithShellcheck(
  automation: Automation,
  { paths, read }: Repository,
): Finding[] {
  const sources = [
    ...scriptsOf(automation),
    ...paths
      .filter(file => file.endsWith('.sh'))
      .map(file => ({ file, text: read(file) })),
  ];
  const args = ['--format=gcc', '--shell=bash'];
  return runTool('shellcheck', args, sources).flatMap(({ source, rest }) => {
    const [, line, message] = /^(\d+):\d+: (.*)$/.exec(rest) ?? [];
    return message === undefined
      ? []
      : [
          {
            file: source.file,
            line: (source.offset ?? 0) + Number(line),
            check: 'shellcheck',
            message,
          },
        ];
  });
}
