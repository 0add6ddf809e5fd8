import { useRef } from 'react';
import { useTranslate } from '../../translation/useTranslate';
import { SelectInput } from '../form/SelectInput';
import { TextInput } from '../form/TextInput';
import { problemAt, type PlanProblem } from './checkPlan';
import { withStrategy } from './defaults';
import type { WrittenEnvironment } from './written';

const STRATEGIES = ['rolling', 'blue-green', 'canary'] as const;

/** How a version gets there, who lets it, and how long it is watched. */
export function StrategyInputs(props: {
  id: string;
  environment: WrittenEnvironment;
  problems: PlanProblem[];
  onChange: (environment: WrittenEnvironment) => void;
  disabled?: boolean;
}) {
  const { id, environment, problems, onChange, disabled } = props;
  const t = useTranslate();
  // Looking at another strategy must not lose what was entered for this one.
  const entered = useRef<Record<string, WrittenEnvironment>>({});
  const strategy = STRATEGIES.find(each => each === environment.strategy);
  const approvals =
    strategy === 'rolling' && environment.approval !== 'portal'
      ? (['none', 'github'] as const)
      : (['none', 'portal', 'github'] as const);
  return (
    <>
      <SelectInput
        id={`${id}-strategy`}
        label={t('plan.strategy')}
        value={strategy ?? 'rolling'}
        options={STRATEGIES.map(value => ({
          value,
          text: t(`plan.strategy.${value}`),
        }))}
        onChange={next => {
          entered.current[environment.strategy] = environment;
          onChange(entered.current[next] ?? withStrategy(environment, next));
        }}
        problem={problemAt(problems, 'strategy')}
        disabled={disabled}
      />
      <SelectInput
        id={`${id}-approval`}
        label={t('plan.approval')}
        value={approvals.find(each => each === environment.approval) ?? 'none'}
        options={approvals.map(value => ({
          value,
          text: t(`plan.approval.${value}`),
        }))}
        onChange={approval => onChange({ ...environment, approval })}
        problem={problemAt(problems, 'approval')}
        disabled={disabled}
      />
      {strategy !== 'rolling' && (
        <TextInput
          id={`${id}-bake-time`}
          label={t('plan.bake')}
          help={t('plan.bakeHelp')}
          value={environment['bake-time'] ?? '0s'}
          onChange={text => onChange({ ...environment, 'bake-time': text })}
          problem={problemAt(problems, 'bake-time')}
          disabled={disabled}
          width={260}
        />
      )}
    </>
  );
}
