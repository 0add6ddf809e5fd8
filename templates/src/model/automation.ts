import { LineCounter, parseDocument, isNode } from 'yaml';
import { isRecord } from './isRecord';
import type { Repository } from './repository';

/** One step of a job or of a composite action. */
export interface Step {
  /** Where it begins, from 1. */
  line: number;
  id?: string;
  if?: string;
  uses?: string;
  /** What stands after `#` behind `uses`. */
  usesComment?: string;
  run?: string;
  /** Where the script begins, from 1. */
  runLine?: number;
  shell?: string;
  with: Record<string, string>;
  env: Record<string, string>;
  /** All of it, as parsed. */
  raw: Record<string, unknown>;
}

/** One job of a workflow. */
export interface Job {
  id: string;
  line: number;
  needs: readonly string[];
  steps: readonly Step[];
  raw: Record<string, unknown>;
}

/** A workflow. */
export interface Workflow {
  path: string;
  text: string;
  raw: Record<string, unknown>;
  jobs: readonly Job[];
}

/** An action of the repository itself. */
export interface LocalAction {
  path: string;
  /** Name of its folder. */
  name: string;
  text: string;
  using: string;
  inputs: Record<string, Record<string, unknown>>;
  outputs: readonly string[];
  /** Empty unless it is a composite action. */
  steps: readonly Step[];
  raw: Record<string, unknown>;
}

const text = (value: unknown) =>
  value === undefined || value === null ? undefined : String(value);

function texts(value: unknown): Record<string, string> {
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, String(v)]))
    : {};
}

function open(source: string) {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const raw: unknown = document.toJS();
  const lines = source.split('\n');
  const lineOf = (place: (string | number)[]) => {
    const node = document.getIn(place, true);
    return isNode(node) && node.range ? counter.linePos(node.range[0]).line : 1;
  };
  const stepsAt = (place: (string | number)[], steps: unknown): Step[] =>
    (Array.isArray(steps) ? steps : []).filter(isRecord).map((step, index) => {
      const here = [...place, index];
      const usesLine = step.uses ? lines[lineOf([...here, 'uses']) - 1] : '';
      return {
        line: lineOf(here),
        id: text(step.id),
        if: text(step.if),
        uses: text(step.uses),
        usesComment: /\s#\s*(.+)$/.exec(usesLine)?.[1],
        run: text(step.run),
        runLine: step.run === undefined ? undefined : lineOf([...here, 'run']),
        shell: text(step.shell),
        with: texts(step.with),
        env: texts(step.env),
        raw: step,
      };
    });
  return { raw: isRecord(raw) ? raw : {}, lineOf, stepsAt };
}

/** Reads a workflow. What is not a workflow has no jobs. */
export function readWorkflow(path: string, source: string): Workflow {
  const { raw, lineOf, stepsAt } = open(source);
  const jobs = isRecord(raw.jobs) ? raw.jobs : {};
  return {
    path,
    text: source,
    raw,
    jobs: Object.entries(jobs).map(([id, value]) => {
      const job = isRecord(value) ? value : {};
      return {
        id,
        line: lineOf(['jobs', id]),
        needs: [job.needs ?? []].flat().map(String),
        steps: stepsAt(['jobs', id, 'steps'], job.steps),
        raw: job,
      };
    }),
  };
}

/** Reads the metadata of an action. */
export function readAction(path: string, source: string): LocalAction {
  const { raw, stepsAt } = open(source);
  const runs = isRecord(raw.runs) ? raw.runs : {};
  const inputs = isRecord(raw.inputs) ? raw.inputs : {};
  return {
    path,
    name: path.split('/').at(-2) ?? '',
    text: source,
    using: String(runs.using),
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([k, v]) => [k, isRecord(v) ? v : {}]),
    ),
    outputs: Object.keys(isRecord(raw.outputs) ? raw.outputs : {}),
    steps: stepsAt(['runs', 'steps'], runs.steps),
    raw,
  };
}

/** All that GitHub runs in a repository. */
export interface Automation {
  workflows: readonly Workflow[];
  actions: readonly LocalAction[];
}

/** Reads `.github/workflows` and `.github/actions`. */
export function readAutomation({ paths, read }: Repository): Automation {
  const matching = (pattern: RegExp) => paths.filter(p => pattern.test(p));
  return {
    workflows: matching(/^\.github\/workflows\/[^/]+\.ya?ml$/).map(p =>
      readWorkflow(p, read(p)),
    ),
    actions: matching(/^\.github\/actions\/[^/]+\/action\.ya?ml$/).map(p =>
      readAction(p, read(p)),
    ),
  };
}

/** Every step with the file it stands in. */
export function allSteps({
  workflows,
  actions,
}: Automation): { file: string; step: Step }[] {
  return [
    ...workflows.flatMap(({ path, jobs }) =>
      jobs.flatMap(job => job.steps.map(step => ({ file: path, step }))),
    ),
    ...actions.flatMap(({ path, steps }) =>
      steps.map(step => ({ file: path, step })),
    ),
  ];
}
