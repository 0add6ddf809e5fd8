import {
  compile,
  DescriptorError,
  jobLimits,
  LONGEST_JOB_MINUTES,
  parseDeploymentDescriptor,
  parseDuration,
  parsePercent,
  PlanError,
  type RolloutPlan,
  type Stage,
} from '@canary-portal/rollout-plan';
import { sayExactly } from '../../time/duration';
import type { Translate } from '../../translation/useTranslate';
import { stagesOf, type WrittenEnvironment } from './written';

/** One thing wrong with a plan. */
export interface PlanProblem {
  /** "canary-stages[0].percentage"; '' for the plan as a whole. */
  path: string;
  /** What is wrong and what is allowed. */
  message: string;
}

/** What the plan compiler says of one environment. */
export interface PlanCheck {
  /** The plan with its defaults, when it can be carried out. */
  plan?: RolloutPlan;
  problems: PlanProblem[];
  /** The nearest stages that ECS can express, when those written are not. */
  nearest?: Stage[];
}

/**
 * Checks an environment as the rollout itself will: by the schema of
 * `deployment.yaml`, the plan compiler, and what fits into a job on GitHub.
 */
export function checkPlan(
  t: Translate,
  name: string,
  environment: WrittenEnvironment,
): PlanCheck {
  try {
    const plan = parse(name, environment);
    const { fits, estimate } = jobLimits(plan);
    if (fits === 'always') {
      return { plan, problems: [] };
    }
    const message = t('plan.problem.tooLong', {
      worst: sayExactly(t, estimate.worst),
      limit: sayExactly(t, 60 * LONGEST_JOB_MINUTES),
    });
    return { problems: [{ path: '', message }] };
  } catch (error) {
    if (!(error instanceof DescriptorError)) {
      throw error;
    }
    const prefix = `environments.${name}`;
    return {
      problems: error.issues.map(({ path, message }) => ({
        path: path.startsWith(prefix)
          ? path.slice(prefix.length).replace(/^\./, '')
          : '',
        message,
      })),
      nearest: nearestStages(name, environment),
    };
  }
}

function parse(name: string, environment: WrittenEnvironment): RolloutPlan {
  // JSON is YAML.
  const { environments } = parseDeploymentDescriptor(
    JSON.stringify({
      apiVersion: 'canary-portal/v1',
      environments: { [name]: environment },
    }),
  );
  return environments[name];
}

/** The compiler's own proposal, which the descriptor's errors do not carry. */
function nearestStages(
  name: string,
  environment: WrittenEnvironment,
): Stage[] | undefined {
  const { 'canary-stages': _stages, ...rest } = environment;
  try {
    const stages = stagesOf(environment).map(
      ({ percentage, duration = '0s' }) => ({
        weightPercent: parsePercent(percentage),
        holdSeconds: parseDuration(duration),
      }),
    );
    compile({ ...parse(name, rest), stages });
  } catch (error) {
    return error instanceof PlanError ? error.nearestStages : undefined;
  }
  return undefined;
}

/** The problem at one input; undefined when there is none. */
export function problemAt(
  problems: PlanProblem[],
  ...paths: string[]
): string | undefined {
  return problems.find(problem => paths.includes(problem.path))?.message;
}
