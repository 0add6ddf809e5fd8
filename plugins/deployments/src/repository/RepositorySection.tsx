import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { Link } from '@backstage/core-components';
import type {
  ConformanceView,
  TargetView,
} from '@canary-portal/plugin-deployments-common';
import { describeError } from '../data/errors';
import type { Refetchable } from '../data/useRefetchable';
import { Notice } from '../shared/Notice';
import { SectionTitle } from '../shared/SectionTitle';
import { uniqueId } from '../shared/uniqueId';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import { sayWhen } from '../time/duration';
import { useNow } from '../time/ServerClock';
import { useTranslate } from '../translation/useTranslate';
import { ComparedRepository } from './ComparedRepository';

const useStyles = makeStyles<Theme>(
  theme => ({
    root: {
      padding: theme.spacing(2.5),
      border: `1px solid ${theme.palette.divider}`,
      minWidth: 0,
      display: 'grid',
      gap: theme.spacing(1.5),
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: theme.spacing(0.5, 2),
      '& > :last-child': { marginLeft: 'auto' },
    },
  }),
  { name: 'DeploymentsRepository' },
);

/** Whether the repository is as the portal expects it, and what to change. */
export function RepositorySection(props: {
  conformance: Refetchable<ConformanceView>;
  targets: TargetView[];
}) {
  const { value, error, loading, refetch } = props.conformance;
  const t = useTranslate();
  const now = useNow();
  const classes = useStyles();
  const [titleId] = useState(() => uniqueId('deployments-repository'));
  return (
    <Paper
      elevation={0}
      className={classes.root}
      component="section"
      aria-labelledby={titleId}
    >
      <div className={classes.head}>
        <SectionTitle id={titleId}>{t('repository.title')}</SectionTitle>
        {value?.repository && (
          <Link to={value.repository.url} underline="always">
            {value.repository.slug}
          </Link>
        )}
        {value?.asOf && (
          <Typography variant="caption" color="textSecondary">
            {t('repository.asOf', { when: sayWhen(t, value.asOf, now) })}
          </Typography>
        )}
      </div>
      {error !== undefined && !value && (
        <Notice
          tone="moving"
          role="alert"
          title={t('repository.failed')}
          action={
            <Button
              size="small"
              variant="outlined"
              onClick={refetch}
              disabled={loading}
            >
              {t(loading ? 'error.retrying' : 'error.retry')}
            </Button>
          }
        >
          {describeError(t, error)}
        </Notice>
      )}
      {!value && error === undefined && (
        <div role="status">
          <VisuallyHidden>{t('repository.loading')}</VisuallyHidden>
          <Skeleton height={28} />
        </div>
      )}
      {value && <Body conformance={value} targets={props.targets} />}
    </Paper>
  );
}

function Body(props: { conformance: ConformanceView; targets: TargetView[] }) {
  const { conformance, targets } = props;
  const { state, reason, action, asOf } = conformance;
  const t = useTranslate();
  const now = useNow();
  const advice = action && t('problems.whatToDo', { action });
  if (state === 'read') {
    return (
      <>
        {reason && (
          <Typography variant="body2" color="textSecondary">
            {t('repository.failing', {
              when: asOf ? sayWhen(t, asOf, now) : '',
              reason,
            })}{' '}
            {advice}
          </Typography>
        )}
        <ComparedRepository conformance={conformance} targets={targets} />
      </>
    );
  }
  return (
    <Typography variant="body2" color="textSecondary">
      {state === 'waiting'
        ? t('repository.waiting')
        : [t('repository.unreadable'), reason, advice]
            .filter(Boolean)
            .join(' ')}
    </Typography>
  );
}
