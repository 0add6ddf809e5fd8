import { checkActions } from './checks/actions';
import { checkAnnotations } from './checks/annotations';
import { checkHardening } from './checks/hardening';
import { checkPlan } from './checks/plan';
import { checkTags } from './checks/tags';
import { checkWorkflows } from './checks/workflows';
import { createContext } from './context';
import { DEPLOY_ACTIONS_VERSION } from './contract';
import type { ConformanceInput, ConformanceReport, ServingTags } from './types';

/**
 * Compares a repository with the contract between it and the portal. Reads
 * nothing and never throws for what it is given: files that cannot be read are
 * findings too.
 */
export function checkConformance(input: ConformanceInput): ConformanceReport {
  const context = createContext(input);
  const { plans, findings: planFindings } = checkPlan(context);
  const actions = checkActions(context);
  const report = {
    conforms: false,
    actionsVersion: actions.version,
    currentActionsVersion: DEPLOY_ACTIONS_VERSION,
    findings: [
      ...checkAnnotations(context, plans),
      ...planFindings,
      ...checkWorkflows(context, plans),
      ...actions.findings,
      ...checkHardening(context),
    ],
  };
  return withServing(report, input.serving, input.slug);
}

/**
 * A report with what ECS says added: the files change seldom, what serves
 * often.
 *
 * @param serving - of every target; absent when nothing is known of ECS
 * @param slug - `owner/name` of the repository
 */
export function withServing(
  report: ConformanceReport,
  serving: ServingTags[] | undefined,
  slug: string | undefined,
): ConformanceReport {
  const findings = [
    ...report.findings.filter(({ area }) => area !== 'tags'),
    ...(serving ? checkTags(serving, slug) : []),
  ];
  return {
    ...report,
    findings,
    conforms: findings.every(({ status }) => status === 'ok'),
  };
}
