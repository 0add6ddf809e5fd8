import * as core from '@actions/core';
import { runAction, setOutputs, writeSummary } from '../shared/action';
import { optional, required } from '../shared/inputs';
import { PlanFileError, readPlan } from '../shared/plan';
import { limitsOf } from './limits';
import { renderPlan } from './summary';

/** Each thing that is wrong is shown at its line in the pull request. */
function annotate({ path, issues }: PlanFileError): void {
  for (const { line, column, message } of issues) {
    core.error(message, { file: path, startLine: line, startColumn: column });
  }
}

async function main(): Promise<void> {
  const path = optional('path') ?? 'deployment.yaml';
  const environment = required(
    'environment',
    'name an environment of the plan, e.g. production',
  );
  try {
    const plan = readPlan(path, environment, 'path');
    const limits = limitsOf(plan);
    if (limits.fits !== 'always') {
      core.warning(
        'With every hold extended, this plan takes longer than a job may. It would be cut short, and ECS would roll back.',
        { file: path },
      );
    }
    setOutputs({
      strategy: plan.strategy,
      approval: plan.approval,
      'timeout-minutes': limits.timeoutMinutes,
      'estimate-minutes': limits.estimateMinutes,
    });
    const { strategy, approval } = plan;
    core.info(
      `${environment}: ${strategy}, approval ${approval}, about ${limits.estimateMinutes} min, at most ${limits.timeoutMinutes} min`,
    );
    await writeSummary(renderPlan(environment, plan, limits));
  } catch (error) {
    if (error instanceof PlanFileError) annotate(error);
    throw error;
  }
}

runAction(main);
