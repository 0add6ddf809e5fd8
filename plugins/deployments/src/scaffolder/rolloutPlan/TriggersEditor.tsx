import { useTranslate } from '../../translation/useTranslate';
import { SelectInput } from '../form/SelectInput';
import type { PlanProblem } from './checkPlan';
import { TRIGGER_INPUTS } from './triggerInputs';
import { TriggerRow } from './TriggerRow';
import type { WrittenTriggers } from './written';

/** What sends a rollout back, and who may send it back by hand. */
export function TriggersEditor(props: {
  id: string;
  triggers: WrittenTriggers;
  problems: PlanProblem[];
  onChange: (triggers: WrittenTriggers) => void;
  disabled?: boolean;
}) {
  const { id, triggers, problems, onChange, disabled } = props;
  const t = useTranslate();
  const manual = triggers['manual-trigger']?.approval;
  return (
    <>
      {TRIGGER_INPUTS.map(shape => (
        <TriggerRow
          key={shape.name}
          id={id}
          shape={shape}
          trigger={triggers[shape.name]}
          problems={problems}
          onChange={trigger => onChange({ ...triggers, [shape.name]: trigger })}
          disabled={disabled}
        />
      ))}
      <SelectInput
        id={`${id}-manual`}
        label={t('plan.trigger.manual')}
        value={manual === 'none' ? 'none' : 'admin'}
        options={(['admin', 'none'] as const).map(value => ({
          value,
          text: t(`plan.trigger.manual.${value}`),
        }))}
        onChange={approval =>
          onChange({ ...triggers, 'manual-trigger': { approval } })
        }
        disabled={disabled}
      />
    </>
  );
}
