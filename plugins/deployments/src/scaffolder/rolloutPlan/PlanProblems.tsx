import Button from '@material-ui/core/Button';
import type { Stage } from '@canary-portal/rollout-plan';
import { Notice } from '../../shared/Notice';
import { keepUnits } from '../../time/percent';
import { useTranslate } from '../../translation/useTranslate';
import type { PlanCheck, PlanProblem } from './checkPlan';

/** Problems that stand at an input which is always in sight. */
const MARKED =
  /^(strategy|approval|bake-time|canary-stages\[\d+\](\.(percentage|duration))?)$/;

/** Whether the stages as a whole are what is wrong. */
export function areStagesWrong(problems: PlanProblem[]): boolean {
  return problems.some(({ path }) => path === 'canary-stages');
}

/** Why a plan cannot be carried out, and the nearest one that can. */
export function PlanProblems(props: {
  id: string;
  check: PlanCheck;
  onUse: (stages: Stage[]) => void;
  disabled?: boolean;
}) {
  const { id, check, onUse, disabled } = props;
  const { nearest } = check;
  const t = useTranslate();
  const untold = check.problems.filter(({ path }) => !MARKED.test(path));
  if (untold.length === 0) {
    return <Notice tone="idle" title={t('plan.problem.marked')} />;
  }
  return (
    <div id={id}>
      <Notice
        tone="bad"
        role="alert"
        title={t('plan.problem.title')}
        action={
          nearest && (
            <Button
              size="small"
              variant="outlined"
              onClick={() => onUse(nearest)}
              disabled={disabled}
            >
              {t('plan.problem.use', {
                stages: nearest.map(stage => stage.weightPercent).join(' · '),
              })}
            </Button>
          )
        }
      >
        {untold.map(({ path, message }) => (
          <div key={`${path} ${message}`}>
            {path !== '' && path !== 'canary-stages' && `${path}: `}
            {keepUnits(message)}
          </div>
        ))}
      </Notice>
    </div>
  );
}
