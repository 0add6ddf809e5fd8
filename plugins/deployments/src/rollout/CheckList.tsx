import { useState } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { RolloutDetail } from '@canary-portal/plugin-deployments-common';
import { SectionTitle } from '../shared/SectionTitle';
import { uniqueId } from '../shared/uniqueId';
import { useTranslate, type Translate } from '../translation/useTranslate';
import { CheckRow } from './CheckRow';

const useStyles = makeStyles(
  { list: { listStyle: 'none', margin: 0, padding: 0 } },
  { name: 'DeploymentsCheckList' },
);

/** The checks of a rollout, as sentences. */
export function CheckList({ rollout }: { rollout: RolloutDetail }) {
  const t = useTranslate();
  const classes = useStyles();
  const [titleId] = useState(() => uniqueId('deployments-checks'));
  return (
    <section aria-labelledby={titleId}>
      <SectionTitle id={titleId}>{titleOf(t, rollout)}</SectionTitle>
      {rollout.checks.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t('checks.none')}
        </Typography>
      ) : (
        <ul className={classes.list}>
          {rollout.checks.map((check, index) => (
            <CheckRow
              key={`${check.id}-${index}`}
              check={check}
              series={rollout.series.find(one => one.name === check.series)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function titleOf(t: Translate, rollout: RolloutDetail): string {
  if (rollout.checks.some(check => check.outcome === 'fail')) {
    return t('checks.stopped');
  }
  if (rollout.result !== 'in-progress') {
    return t('checks.past');
  }
  return rollout.checks.some(check => check.outcome === 'pass')
    ? t('checks.mayGoOn')
    : t('checks.checking');
}
