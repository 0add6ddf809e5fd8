import Typography from '@material-ui/core/Typography';
import { CodeSnippet, InfoCard } from '@backstage/core-components';
import type { Entity } from '@backstage/catalog-model';
import { ECS_SERVICES_ANNOTATION } from '@canary-portal/plugin-deployments-common';
import { useTranslate } from '../translation/useTranslate';

/** The entity names no ECS service: says exactly what to add, and where. */
export function NotSetUp({ entity }: { entity: Entity }) {
  const t = useTranslate();
  return (
    <InfoCard title={t('setup.title')}>
      <Typography variant="body1" paragraph>
        {t('setup.description')}
      </Typography>
      <CodeSnippet
        language="text"
        showCopyCodeButton
        text={exampleFor(entity)}
      />
      <Typography variant="body2" color="textSecondary">
        {t('setup.after')}
      </Typography>
    </InfoCard>
  );
}

/** The YAML to add to `catalog-info.yaml`, with the entity's own name in it. */
export function exampleFor(entity: Entity): string {
  const { name } = entity.metadata;
  const arn = `arn:aws:ecs:REGION:ACCOUNT-ID:service/CLUSTER/${name}`;
  return [
    `apiVersion: ${entity.apiVersion}`,
    `kind: ${entity.kind}`,
    'metadata:',
    `  name: ${name}`,
    '  annotations:',
    `    ${ECS_SERVICES_ANNOTATION}: |`,
    `      staging: ${arn}-staging`,
    `      production: ${arn}-production`,
  ].join('\n');
}
