import type {
  Automation,
  Job,
  LocalAction,
  Step,
} from '../../model/automation';
import type { Finding } from '../../model/finding';
import { isRecord } from '../../model/isRecord';
import { MARKETPLACE, parseUses } from '../marketplace';

/** `steps.<id>.outputs.<name>` and `needs.<job>.outputs.<name>`. */
const REFERENCE = /\b(steps|needs)\.([\w-]+)\.outputs\.([\w-]+)/g;

type Outputs = (step: Step) => readonly string[] | undefined;

/** Outputs that a step can have; undefined when nobody can tell. */
function createOutputs(actions: readonly LocalAction[]): Outputs {
  const local = new Map(actions.map(a => [`./.github/actions/${a.name}`, a]));
  return ({ uses, run }) => {
    if (run !== undefined) {
      return [...run.matchAll(/echo "([\w-]+)=/g)].map(match => match[1]);
    }
    if (!uses) return undefined;
    return (
      local.get(uses)?.outputs ?? MARKETPLACE[parseUses(uses).name]?.outputs
    );
  };
}

function jobOutputs(job: Job | undefined): string[] {
  return isRecord(job?.raw.outputs) ? Object.keys(job.raw.outputs) : [];
}

/**
 * Outputs that nothing sets: GitHub takes them for empty, and so a condition on
 * one is never true. The official parser does not see them.
 */
export function checkReferences({ workflows, actions }: Automation): Finding[] {
  const outputsOf = createOutputs(actions);
  const unknown = (
    file: string,
    line: number,
    text: string,
    steps: readonly Step[],
    jobs: readonly Job[],
    needs: readonly string[],
  ): Finding[] =>
    [...text.matchAll(REFERENCE)].flatMap(([reference, kind, name, output]) => {
      const step = steps.find(({ id }) => id === name);
      const outputs =
        kind === 'steps'
          ? (step && outputsOf(step)) ?? []
          : jobOutputs(jobs.find(({ id }) => id === name));
      const reachable = kind === 'steps' || needs.includes(name);
      return reachable && outputs.includes(output)
        ? []
        : [
            {
              file,
              line,
              check: 'references',
              message: `${reference} is set by nothing.`,
            },
          ];
    });
  return [
    ...workflows.flatMap(({ path, jobs }) =>
      jobs.flatMap(({ raw, line, steps, needs }) =>
        unknown(path, line, JSON.stringify(raw), steps, jobs, needs),
      ),
    ),
    ...actions.flatMap(({ path, raw, steps }) =>
      unknown(path, 1, JSON.stringify(raw), steps, [], []),
    ),
  ];
}
