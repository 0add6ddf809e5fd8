import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { TargetView } from '@canary-portal/plugin-deployments-common';
import { Notice } from '../shared/Notice';
import { sayWhen } from '../time/duration';
import { useNow } from '../time/ServerClock';
import { useTranslate } from '../translation/useTranslate';
import { ProblemList } from './ProblemList';

const useStyles = makeStyles<Theme>(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1.5),
      '&:empty': { display: 'none' },
    },
  }),
  { name: 'DeploymentsTargetNotices' },
);

/** What one must know of a target before believing the rest: age, problems, rights. */
export function TargetNotices({ target }: { target: TargetView }) {
  const t = useTranslate();
  const now = useNow();
  const classes = useStyles();
  const { stale, binding, problems, status } = target;
  // The binding has its own notice below; of what is not known it says nothing.
  const others = binding.bound
    ? problems
    : problems.filter(problem => problem.code !== 'not-bound');
  const notBound = problems.find(problem => problem.code === 'not-bound');
  // A service that the first deployment makes has no tag that could be wrong.
  const isKnown =
    status !== 'unknown' && (status !== 'never-deployed' || notBound);
  return (
    <div className={classes.root}>
      {stale && (
        <Notice tone="moving" title={t('stale.title')}>
          {t('stale.body', {
            when: sayWhen(t, stale.since, now),
            reason: stale.reason,
          })}
        </Notice>
      )}
      <ProblemList problems={others} />
      {!binding.bound && isKnown && (
        <Notice tone="idle" title={t('readOnly.title')}>
          {binding.reason ?? t('readOnly.unknownReason')}
          {notBound && (
            <p>{t('problems.whatToDo', { action: notBound.action })}</p>
          )}
        </Notice>
      )}
    </div>
  );
}
