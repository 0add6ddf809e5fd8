import type { Job, Workflow } from '../model/automation';
import { bundled } from '../model/bundled';

/** What a run is started by, and what becomes of its jobs. */
export interface Situation {
  event: 'push' | 'pull_request' | 'workflow_dispatch' | 'schedule';
  inputs?: Record<string, unknown>;
  configured?: boolean;
  /** Results other than success. */
  results?: Record<string, 'failure' | 'cancelled'>;
  outputs?: Record<string, Record<string, string>>;
  /** The run is cancelled while this job runs. */
  cancelledIn?: string;
}

interface Expressions {
  isTrue(
    text: string,
    contexts: Record<string, unknown>,
    status: Record<string, boolean>,
  ): boolean;
}

const load = () =>
  bundled<Expressions>(`
    import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
    const toData = value => {
      if (value === null || value === undefined) return new data.Null();
      if (typeof value === 'boolean') return new data.BooleanData(value);
      if (typeof value === 'string') return new data.StringData(value);
      return new data.Dictionary(
        ...Object.entries(value).map(([key, v]) => ({ key, value: toData(v) })),
      );
    };
    export const isTrue = (text, contexts, status) => {
      const functions = Object.entries(status).map(([name, value]) => ({
        name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value),
      }));
      const { tokens } = new Lexer('(' + text + ") && 'yes' || 'no'").lex();
      const names = Object.keys(contexts);
      const tree = new Parser(tokens, names, functions).parse();
      const known = new Map(functions.map(f => [f.name, f]));
      return new Evaluator(tree, toData(contexts), known).evaluate().value === 'yes';
    };
  `);

let loaded: Promise<Expressions> | undefined;
const STATUS = /\b(always|success|failure|cancelled)\(\)/;

type Results = Record<
  string,
  { result: string; outputs: Record<string, string> }
>;

function ancestorsOf(job: Job, jobs: readonly Job[]): string[] {
  return job.needs.flatMap(name => {
    const need = jobs.find(({ id }) => id === name);
    return need ? [name, ...ancestorsOf(need, jobs)] : [];
  });
}

function conditionOf({ raw }: Job): string {
  const text = String(raw.if ?? 'success()');
  const bare = /^\$\{\{(.*)\}\}$/s.exec(text)?.[1] ?? text;
  // As on GitHub: a condition that asks for no status asks for success.
  return STATUS.test(bare) ? bare : `success() && (${bare})`;
}

/**
 * Which jobs run, decided by the conditions as they stand in the file, with
 * GitHub's own evaluator. As on GitHub, a job that asks for success asks it of
 * every job before it, not only of those that it names.
 */
export async function jobsThatRun(
  { jobs }: Workflow,
  situation: Situation,
): Promise<string[]> {
  loaded ??= load();
  const { isTrue } = await loaded;
  const { event, inputs = {}, configured = true } = situation;
  const results: Results = {};
  let cancelled = false;
  const waiting = [...jobs];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ needs }) => needs.every(n => results[n]));
    const [job] = waiting.splice(next, 1);
    const before = ancestorsOf(job, jobs).map(name => results[name].result);
    const status = {
      always: true,
      cancelled,
      success: !cancelled && before.every(result => result === 'success'),
      failure: before.includes('failure'),
    };
    const contexts = {
      github: { event_name: event },
      inputs,
      vars: { CANARY_PORTAL_CONFIGURED: configured ? 'true' : 'false' },
      needs: Object.fromEntries(job.needs.map(n => [n, results[n]])),
    };
    const runs = isTrue(conditionOf(job), contexts, status);
    cancelled ||= runs && situation.cancelledIn === job.id;
    const ended =
      situation.cancelledIn === job.id
        ? 'cancelled'
        : situation.results?.[job.id] ?? 'success';
    results[job.id] = {
      result: runs ? ended : 'skipped',
      outputs: situation.outputs?.[job.id] ?? {},
    };
  }
  return Object.keys(results).filter(id => results[id].result !== 'skipped');
}
