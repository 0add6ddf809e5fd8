import { useEffect, useMemo } from 'react';
import { Notice } from '../../shared/Notice';
import { useTranslate } from '../../translation/useTranslate';
import { FieldHead } from '../form/FieldHead';
import { formErrorId, type FieldProps } from '../form/fieldProps';
import { DEFAULT_ENVIRONMENTS } from './defaults';
import { EnvironmentPlan } from './EnvironmentPlan';
import { readEnvironments, type WrittenEnvironments } from './written';

/** Options of the field in `template.yaml`, below `ui:options`. */
export interface RolloutPlanOptions {
  /** What a new service starts with, in place of the usual plans. */
  defaults?: WrittenEnvironments;
}

/** How each environment of a service to be made is delivered. */
export function RolloutPlanField(
  props: FieldProps<WrittenEnvironments, RolloutPlanOptions>,
) {
  const { formData, onChange, idSchema, schema, uiSchema } = props;
  const defaults = uiSchema['ui:options']?.defaults ?? DEFAULT_ENVIRONMENTS;
  const t = useTranslate();
  const environments = useMemo(() => readEnvironments(formData), [formData]);

  useEffect(() => {
    if (!environments) {
      onChange(defaults);
    }
  }, [environments, defaults, onChange]);

  if (schema.default !== undefined) {
    // The form merges a default into every change: what was removed comes back.
    return (
      <Notice tone="bad" role="alert" title={t('plan.wrongTemplate')}>
        {t('plan.wrongTemplateBody')}
      </Notice>
    );
  }

  const id = idSchema.$id;
  return (
    <div
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={formErrorId(props)}
      style={{ minWidth: 0 }}
    >
      <FieldHead
        id={`${id}-title`}
        title={schema.title ?? t('plan.title')}
        description={schema.description ?? t('plan.help')}
      />
      {environments &&
        Object.entries(environments).map(([name, environment]) => (
          <EnvironmentPlan
            key={name}
            id={`${id}-${name}`}
            name={name}
            environment={environment}
            onChange={changed => onChange({ ...environments, [name]: changed })}
            disabled={props.disabled || props.readonly}
          />
        ))}
    </div>
  );
}
