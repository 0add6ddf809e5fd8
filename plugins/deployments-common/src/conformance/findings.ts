import { conformanceMessages, type FindingId } from './messages';
import type {
  ConformanceArea,
  ConformanceFinding,
  ConformanceStatus,
} from './types';

const KINDS: Record<FindingId, [ConformanceArea, ConformanceStatus]> = {
  'annotations-ok': ['annotations', 'ok'],
  'catalog-unreadable': ['annotations', 'differs'],
  'project-slug-missing': ['annotations', 'missing'],
  'ecs-services-missing': ['annotations', 'missing'],
  'ecs-services-malformed': ['annotations', 'differs'],
  'ecs-services-incomplete': ['annotations', 'missing'],
  'ecs-services-unplanned': ['annotations', 'differs'],
  'workflow-annotation-dangling': ['annotations', 'differs'],
  'plan-ok': ['plan', 'ok'],
  'plan-missing': ['plan', 'missing'],
  'plan-invalid': ['plan', 'differs'],
  'plan-impossible': ['plan', 'differs'],
  'plan-too-long': ['plan', 'differs'],
  'workflows-ok': ['workflows', 'ok'],
  'workflow-missing': ['workflows', 'missing'],
  'workflow-unreadable': ['workflows', 'differs'],
  'workflow-action-missing': ['workflows', 'differs'],
  'workflow-inputs-missing': ['workflows', 'differs'],
  'package-missing': ['workflows', 'missing'],
  'scripts-missing': ['workflows', 'missing'],
  'actions-ok': ['actions', 'ok'],
  'actions-missing': ['actions', 'missing'],
  'actions-outdated': ['actions', 'outdated'],
  'actions-changed': ['actions', 'differs'],
  'local-action-missing': ['actions', 'missing'],
  'hardening-ok': ['hardening', 'ok'],
  'permissions-missing': ['hardening', 'missing'],
  'permissions-wide': ['hardening', 'differs'],
  'timeout-missing': ['hardening', 'missing'],
  unpinned: ['hardening', 'differs'],
  'credentials-kept': ['hardening', 'differs'],
  'script-injection': ['hardening', 'differs'],
  'static-keys': ['hardening', 'differs'],
  'dockerfile-missing': ['hardening', 'missing'],
  'image-root': ['hardening', 'differs'],
  'image-single-stage': ['hardening', 'differs'],
  'image-node-old': ['hardening', 'outdated'],
  'tags-ok': ['tags', 'ok'],
  'tags-none': ['tags', 'ok'],
  'tags-unreadable': ['tags', 'differs'],
  'tags-foreign': ['tags', 'missing'],
  'tags-other-repository': ['tags', 'differs'],
};

/** A text with its values put in. */
export function fillIn(text: string, values: Record<string, string>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name] : whole,
  );
}

/** Where a finding is, and what would be changed to mend it. */
export type FindingPlace = Pick<
  ConformanceFinding,
  'path' | 'line' | 'changes'
>;

/** Makes a finding of one kind. */
export function finding(
  id: FindingId,
  values: Record<string, string> = {},
  { path, line, changes }: FindingPlace = {},
): ConformanceFinding {
  const messages: Record<string, string> = conformanceMessages;
  const howTo = messages[`conformance.${id}.howTo`];
  const [area, status] = KINDS[id];
  return {
    id,
    area,
    status,
    sentence: fillIn(messages[`conformance.${id}.sentence`], values),
    ...(howTo !== undefined && { howTo: fillIn(howTo, values) }),
    values,
    ...(path !== undefined && { path }),
    ...(line !== undefined && { line }),
    ...(changes && changes.length > 0 && { changes }),
  };
}
