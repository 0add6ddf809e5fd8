import { isRecord, readYaml, type LocatedYaml, type Path } from './yaml';

/** One step of a job, or of a composite action. */
export interface Step {
  /** Where it begins, from 1. */
  line: number;
  uses?: string;
  /** Inputs, as texts. */
  with: Record<string, string>;
  /** What it runs as code. */
  scripts: { text: string; line: number }[];
}

export interface Job {
  id: string;
  line: number;
  raw: Record<string, unknown>;
  /** Calls another workflow: such a job has no steps, and takes no time limit. */
  callsWorkflow: boolean;
  steps: Step[];
}

export interface Workflow {
  path: string;
  raw: Record<string, unknown>;
  jobs: Job[];
  /** Set when it is no YAML. */
  problem?: { message: string; line: number };
}

/** An action of the repository itself; without steps unless it is composite. */
export interface LocalAction {
  path: string;
  /** Name of its folder. */
  name: string;
  steps: Step[];
}

/** Inputs of other people's actions whose value is run as code. */
const CODE_INPUTS = ['script', 'run', 'inlineScript'];

function stepsAt(yaml: LocatedYaml, place: Path, value: unknown): Step[] {
  const steps = Array.isArray(value) ? value : [];
  return steps.flatMap((step: unknown, index) => {
    if (!isRecord(step)) {
      return [];
    }
    const here = [...place, index];
    const line = yaml.lineOf(here) ?? 1;
    const uses = typeof step.uses === 'string' ? step.uses : undefined;
    const inputs = isRecord(step.with) ? step.with : {};
    const code =
      uses && !uses.startsWith('./')
        ? CODE_INPUTS.filter(name => typeof inputs[name] === 'string').map(
            name => ({
              text: String(inputs[name]),
              line: yaml.lineOf([...here, 'with', name]) ?? line,
            }),
          )
        : [];
    const run =
      typeof step.run === 'string'
        ? [{ text: step.run, line: yaml.lineOf([...here, 'run']) ?? line }]
        : [];
    return [
      {
        line,
        ...(uses !== undefined && { uses }),
        with: Object.fromEntries(
          Object.entries(inputs).map(([name, given]) => [name, String(given)]),
        ),
        scripts: [...run, ...code],
      },
    ];
  });
}

/** Reads a workflow; what is not one has no jobs. */
export function readWorkflow(path: string, text: string): Workflow {
  const read = readYaml(text);
  if ('problem' in read) {
    const { problem, line } = read;
    return { path, raw: {}, jobs: [], problem: { message: problem, line } };
  }
  const [yaml] = read;
  const raw = yaml && isRecord(yaml.value) ? yaml.value : {};
  const jobs = isRecord(raw.jobs) ? raw.jobs : {};
  return {
    path,
    raw,
    jobs: Object.entries(jobs).map(([id, value]) => {
      const job = isRecord(value) ? value : {};
      return {
        id,
        line: yaml.lineOf(['jobs', id]) ?? 1,
        raw: job,
        callsWorkflow: typeof job.uses === 'string',
        steps: stepsAt(yaml, ['jobs', id, 'steps'], job.steps),
      };
    }),
  };
}

/** Reads the metadata of an action. */
export function readLocalAction(path: string, text: string): LocalAction {
  const read = readYaml(text);
  const yaml = 'problem' in read ? undefined : read[0];
  const raw = isRecord(yaml?.value) ? yaml.value : {};
  const runs = isRecord(raw.runs) ? raw.runs : {};
  return {
    path,
    name: path.split('/').at(-2) ?? '',
    steps: yaml ? stepsAt(yaml, ['runs', 'steps'], runs.steps) : [],
  };
}

/** What starts a workflow, each with its settings. */
export function triggersOf({ raw }: Workflow): Record<string, unknown> {
  const { on } = raw;
  if (typeof on === 'string') {
    return { [on]: null };
  }
  if (Array.isArray(on)) {
    return Object.fromEntries(on.map(name => [String(name), null]));
  }
  return isRecord(on) ? on : {};
}

/** Branches whose push starts a workflow, as they are written. */
export function pushedBranches(workflow: Workflow): string[] {
  const { push } = triggersOf(workflow);
  return isRecord(push) && Array.isArray(push.branches)
    ? push.branches.map(String)
    : [];
}

/** Inputs that a person, or the portal, can run a workflow with. */
export function dispatchInputs(workflow: Workflow): string[] {
  const { workflow_dispatch: dispatch } = triggersOf(workflow);
  return isRecord(dispatch) && isRecord(dispatch.inputs)
    ? Object.keys(dispatch.inputs)
    : [];
}

/** Name of the repository's own action that a step uses, if it uses one. */
export function localActionOf({ uses }: Step): string | undefined {
  return /^\.\/\.github\/actions\/([^/]+)\/?$/.exec(uses ?? '')?.[1];
}
