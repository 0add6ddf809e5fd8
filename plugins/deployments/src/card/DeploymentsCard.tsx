import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { InfoCard } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { useOverview } from '../data/useOverview';
import { LoadFailed } from '../tab/LoadFailed';
import { useTranslate } from '../translation/useTranslate';
import { TargetLine } from './TargetLine';

/** Where both frontend systems mount the tab, below the entity's page. */
export const TAB_PATH = '/deployments';

const useStyles = makeStyles(
  { list: { listStyle: 'none', margin: 0, padding: 0 } },
  { name: 'DeploymentsCard' },
);

/** What runs where, on the entity's overview page. */
export function DeploymentsCard() {
  const { entity } = useEntity();
  const t = useTranslate();
  const entityRoute = useRouteRef(entityRouteRef);
  return (
    <InfoCard
      title={t('card.title')}
      deepLink={{
        title: t('card.link'),
        link: `${entityRoute(entityRouteParams(entity))}${TAB_PATH}`,
      }}
    >
      <CardBody entity={entity} />
    </InfoCard>
  );
}

function CardBody({ entity }: { entity: Entity }) {
  const t = useTranslate();
  const classes = useStyles();
  const { value, error, loading, refetch } = useOverview(
    stringifyEntityRef(entity),
  );
  if (!value) {
    return error === undefined ? (
      <Skeleton variant="rect" height={72} />
    ) : (
      <LoadFailed error={error} retrying={loading} onRetry={refetch} />
    );
  }
  const { environments } = value;
  if (environments.length === 0) {
    return <Typography variant="body2">{t('card.empty')}</Typography>;
  }
  return (
    <ul className={classes.list}>
      {environments.flatMap(environment =>
        environment.targets.map(target => (
          <TargetLine
            key={target.targetId}
            target={target}
            showService={environment.targets.length > 1}
          />
        )),
      )}
    </ul>
  );
}
