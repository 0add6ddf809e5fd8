import { problemsOf, type Conformed } from './changes';

/** What a run found and what is left, as Markdown for the page of the run. */
export function summaryOf({ before, after, changes }: Conformed): string {
  if (before.conforms) {
    return `The repository conforms. Its Actions are of version ${before.actionsVersion}.\n`;
  }
  const left = problemsOf(after);
  const mended = problemsOf(before).length - left.length;
  const lines = [
    changes.length > 0
      ? `The pull request mends ${mended} of ${
          problemsOf(before).length
        } findings. Nothing changes before somebody merges it.`
      : 'None of the findings can be mended by a pull request.',
    ...(left.length > 0 ? ['', 'Left to you:', ''] : []),
    ...left.map(({ sentence, howTo }) =>
      `- ${sentence} ${howTo ?? ''}`.trimEnd(),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
