import type { Automation, Step } from '../../model/automation';
import type { Finding } from '../../model/finding';
import { isRecord } from '../../model/isRecord';

/**
 * The part of GitHub's language that the templates use, and all that a runner
 * has to know that executes them. A key that is not here is a finding, so that
 * the list grows on purpose.
 */
export const LANGUAGE = {
  events: ['push', 'pull_request', 'workflow_dispatch', 'schedule'],
  workflow: ['name', 'run-name', 'on', 'permissions', 'defaults', 'jobs'],
  job: [
    'if',
    'needs',
    'runs-on',
    'timeout-minutes',
    'environment',
    'concurrency',
    'permissions',
    'outputs',
    'steps',
  ],
  environment: ['name', 'url', 'deployment'],
  concurrency: ['group', 'cancel-in-progress', 'queue'],
  step: ['id', 'name', 'if', 'uses', 'with', 'run', 'env', 'continue-on-error'],
  /** Of a step in a composite action, beside those of a step. */
  compositeStep: ['shell'],
  using: ['composite', 'node24'],
  functions: [
    'always',
    'cancelled',
    'failure',
    'success',
    'format',
    'fromJSON',
    'toJSON',
  ],
  contexts: [
    'env',
    'github',
    'inputs',
    'job',
    'needs',
    'secrets',
    'steps',
    'vars',
  ],
} as const;

type Vocabulary = keyof typeof LANGUAGE;

function unknownKeys(
  kind: Vocabulary,
  value: unknown,
  allowed: readonly string[] = LANGUAGE[kind],
): string[] {
  return isRecord(value)
    ? Object.keys(value)
        .filter(key => !allowed.includes(key))
        .map(key => `"${key}" is no key of a ${kind} that the templates use.`)
    : [];
}

function unknownWords(text: string): string[] {
  const expressions = [
    ...(text.match(/\$\{\{.*?\}\}/gs) ?? []),
    ...[...text.matchAll(/"if":"((?:[^"\\]|\\.)*)"/g)].map(match => match[1]),
  ].map(expression => expression.replace(/'[^']*'/g, "''"));
  return expressions.flatMap(expression => [
    ...[...expression.matchAll(/\b([A-Za-z]\w*)\s*\(/g)]
      .map(match => match[1])
      .filter(name => !LANGUAGE.functions.some(f => f === name))
      .map(name => `${name}() is no function that the templates use.`),
    ...[...expression.matchAll(/(?<![.\w-])([a-z]\w*)\./g)]
      .map(match => match[1])
      .filter(name => !LANGUAGE.contexts.some(c => c === name))
      .map(name => `${name} is no context that the templates use.`),
  ]);
}

function ofSteps(steps: readonly Step[], composite: boolean): string[] {
  const allowed = composite
    ? [...LANGUAGE.step, ...LANGUAGE.compositeStep]
    : LANGUAGE.step;
  return steps.flatMap(({ raw }) => unknownKeys('step', raw, allowed));
}

/** Everything that stands in a workflow or action is in {@link LANGUAGE}. */
export function checkKeys({ workflows, actions }: Automation): Finding[] {
  const findings = (file: string, messages: string[]) =>
    [...new Set(messages)].map(message => ({ file, check: 'keys', message }));
  return [
    ...workflows.flatMap(({ path, raw, jobs }) =>
      findings(path, [
        ...unknownKeys('workflow', raw),
        ...unknownKeys('events', raw.on),
        ...jobs.flatMap(job => [
          ...unknownKeys('job', job.raw),
          ...unknownKeys('environment', job.raw.environment),
          ...unknownKeys('concurrency', job.raw.concurrency),
          ...ofSteps(job.steps, false),
        ]),
        ...unknownWords(JSON.stringify(raw)),
      ]),
    ),
    ...actions.flatMap(({ path, using, steps, raw }) =>
      findings(path, [
        ...(LANGUAGE.using.some(known => known === using)
          ? []
          : [`"using: ${using}" is nothing that the templates use.`]),
        ...ofSteps(steps, true),
        ...unknownWords(JSON.stringify(raw.runs ?? {})),
      ]),
    ),
  ];
}
