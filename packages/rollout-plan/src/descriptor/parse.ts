import {
  Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
} from 'yaml';
import { z } from 'zod';
import { DeploymentDescriptor, RolloutPlan } from '../plan/types';
import { descriptorSchema, plannedEnvironment } from './schema';
import { brokenRules } from './stageRules';

/** One thing wrong in `deployment.yaml`, and where. */
export interface DescriptorIssue {
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** "environments.production.canary-stages[0].percentage"; '' at the root. */
  path: string;
  /** What is wrong and what is allowed. */
  message: string;
}

/** Thrown for a `deployment.yaml` that cannot be used; holds every issue. */
export class DescriptorError extends Error {
  readonly issues: DescriptorIssue[];

  constructor(issues: DescriptorIssue[]) {
    super(
      issues
        .map(
          ({ line, column, path, message }) =>
            `deployment.yaml:${line}:${column}: ${
              path ? `${path}: ` : ''
            }${message}`,
        )
        .join('\n'),
    );
    this.name = 'DescriptorError';
    this.issues = issues;
  }
}

type Path = readonly PropertyKey[];

const pathText = (path: Path): string =>
  path
    .map((part, index) => {
      if (typeof part === 'number') {
        return `[${part}]`;
      }
      return index === 0 ? String(part) : `.${String(part)}`;
    })
    .join('');

/** Start of the value at a path, or of the nearest thing around it. */
function offsetOf(document: Document, path: Path, key?: string): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown =
      length === 0
        ? document.contents
        : document.getIn(path.slice(0, length), true);
    if (key !== undefined && length === path.length && isMap(node)) {
      const pair = node.items.find(
        item => isScalar(item.key) && String(item.key.value) === key,
      );
      if (pair && isNode(pair.key) && pair.key.range) {
        return pair.key.range[0];
      }
    }
    if (isNode(node) && node.range) {
      return node.range[0];
    }
  }
  return 0;
}

/** The most specific issues: a union hides them one level down. */
function flatten(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) {
    return [issue];
  }
  const deepest = issue.errors
    .flat()
    .filter(
      inner => inner.path.length > 0 || inner.code === 'unrecognized_keys',
    );
  return deepest.length === 0
    ? [issue]
    : deepest.flatMap(inner =>
        flatten({ ...inner, path: [...issue.path, ...inner.path] }),
      );
}

/**
 * Parses `deployment.yaml` and applies the defaults.
 *
 * @throws DescriptorError with every issue: line, column, path, and a message
 * that says what is allowed.
 */
export function parseDeploymentDescriptor(
  yamlText: string,
): DeploymentDescriptor {
  const lineCounter = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter, merge: true });
  const issueAt = (
    offset: number,
    path: Path,
    message: string,
  ): DescriptorIssue => {
    const { line, col } = lineCounter.linePos(offset);
    return {
      line: Math.max(1, line),
      column: Math.max(1, col),
      path: pathText(path),
      message,
    };
  };

  if (document.errors.length > 0) {
    throw new DescriptorError(
      document.errors.map(error =>
        issueAt(error.pos[0], [], error.message.split(' at line ')[0]),
      ),
    );
  }
  let written: unknown;
  try {
    written = document.toJS();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new DescriptorError([issueAt(0, [], message)]);
  }
  const parsed = descriptorSchema.safeParse(written);
  if (!parsed.success) {
    throw new DescriptorError(
      parsed.error.issues.flatMap(flatten).map(issue => {
        const key =
          issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
        return issueAt(
          offsetOf(document, issue.path, key),
          issue.path,
          issue.message,
        );
      }),
    );
  }

  const environments: Record<string, RolloutPlan> = {};
  const issues: DescriptorIssue[] = [];
  for (const [name, environment] of Object.entries(parsed.data.environments)) {
    const plan = plannedEnvironment(environment);
    environments[name] = plan;
    for (const { path, message } of brokenRules(plan)) {
      const full = ['environments', name, ...path];
      issues.push(issueAt(offsetOf(document, full), full, message));
    }
  }
  if (issues.length > 0) {
    throw new DescriptorError(issues);
  }
  return { apiVersion: parsed.data.apiVersion, environments };
}
