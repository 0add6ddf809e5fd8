import {
  compile,
  DescriptorError,
  estimateSeconds,
  parseDeploymentDescriptor,
  PlanError,
  type RolloutPlan,
} from '@canary-portal/rollout-plan';
import type { CheckContext } from '../context';
import { JOB_SLACK_MINUTES, LONGEST_JOB_MINUTES, PLAN_PATH } from '../contract';
import { finding } from '../findings';
import { readYaml } from '../reading/yaml';
import type { ConformanceFinding } from '../types';

/** The plans of `deployment.yaml`, where they can be read, and what of them. */
export function checkPlan({ files }: CheckContext): {
  plans?: Record<string, RolloutPlan>;
  findings: ConformanceFinding[];
} {
  const text = files[PLAN_PATH];
  if (text === undefined) {
    return {
      findings: [
        finding('plan-missing', {}, { path: PLAN_PATH, changes: [PLAN_PATH] }),
      ],
    };
  }
  try {
    const { environments } = parseDeploymentDescriptor(text);
    const findings = Object.entries(environments).flatMap(
      ([environment, plan]) => findingsOf(text, environment, plan),
    );
    return {
      plans: environments,
      findings: findings.length > 0 ? findings : [allIsWell(environments)],
    };
  } catch (error) {
    if (!(error instanceof DescriptorError)) {
      throw error;
    }
    return {
      findings: error.issues.map(({ path, message, line }) =>
        finding(
          'plan-invalid',
          { message: path ? `${path}: ${message}` : message },
          { path: PLAN_PATH, line },
        ),
      ),
    };
  }
}

function allIsWell(plans: Record<string, RolloutPlan>): ConformanceFinding {
  const said = Object.entries(plans).map(
    ([environment, { strategy }]) => `${environment} ${strategy}`,
  );
  return finding('plan-ok', { plans: said.join(', ') }, { path: PLAN_PATH });
}

function findingsOf(
  text: string,
  environment: string,
  plan: RolloutPlan,
): ConformanceFinding[] {
  const place = () => {
    const read = readYaml(text);
    const line =
      'problem' in read
        ? undefined
        : read[0]?.lineOf(['environments', environment]);
    return { path: PLAN_PATH, line };
  };
  try {
    compile(plan, { approvalPause: plan.approval === 'portal' });
    const { worst } = estimateSeconds(plan);
    const minutes = Math.ceil(worst / 60) + JOB_SLACK_MINUTES;
    return minutes > LONGEST_JOB_MINUTES
      ? [
          finding(
            'plan-too-long',
            {
              environment,
              minutes: String(minutes),
              limit: String(LONGEST_JOB_MINUTES),
            },
            place(),
          ),
        ]
      : [];
  } catch (error) {
    if (!(error instanceof PlanError)) {
      throw error;
    }
    return [
      finding(
        'plan-impossible',
        { environment, message: error.message },
        place(),
      ),
    ];
  }
}
