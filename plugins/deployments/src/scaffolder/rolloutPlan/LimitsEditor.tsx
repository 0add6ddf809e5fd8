import { useTranslate } from '../../translation/useTranslate';
import { SelectInput } from '../form/SelectInput';
import { TextInput } from '../form/TextInput';
import { problemAt, type PlanProblem } from './checkPlan';
import type { WrittenEnvironment } from './written';

/** How long a rollout may be held up, and what happens then. */
export function LimitsEditor(props: {
  id: string;
  environment: WrittenEnvironment;
  problems: PlanProblem[];
  onChange: (environment: WrittenEnvironment) => void;
  disabled?: boolean;
}) {
  const { id, environment, problems, onChange, disabled } = props;
  const t = useTranslate();
  return (
    <>
      <TextInput
        id={`${id}-max-hold`}
        label={t('plan.maxHold')}
        help={t('plan.maxHoldHelp')}
        value={environment['max-hold'] ?? '15m'}
        onChange={text => onChange({ ...environment, 'max-hold': text })}
        problem={problemAt(problems, 'max-hold')}
        disabled={disabled}
        width={260}
      />
      <SelectInput
        id={`${id}-after-max-hold`}
        label={t('plan.afterMaxHold')}
        value={
          environment['after-max-hold'] === 'continue' ? 'continue' : 'rollback'
        }
        options={(['rollback', 'continue'] as const).map(value => ({
          value,
          text: t(`plan.afterMaxHold.${value}`),
        }))}
        onChange={value =>
          onChange({ ...environment, 'after-max-hold': value })
        }
        disabled={disabled}
        width={170}
      />
      <TextInput
        id={`${id}-scale-up-timeout`}
        label={t('plan.scaleUp')}
        help={t('plan.scaleUpHelp')}
        value={environment['scale-up-timeout'] ?? '10m'}
        onChange={text =>
          onChange({ ...environment, 'scale-up-timeout': text })
        }
        problem={problemAt(problems, 'scale-up-timeout')}
        disabled={disabled}
        width={260}
      />
    </>
  );
}
