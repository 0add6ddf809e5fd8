import { Fragment, type ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type { RevisionView } from '@canary-portal/plugin-deployments-common';
import { useTranslate } from '../translation/useTranslate';
import { CommitLink } from './CommitLink';
import { sayActor, sayRun } from './sayOrigin';

const useStyles = makeStyles(
  { root: { overflowWrap: 'anywhere' } },
  { name: 'DeploymentsRevisionLine' },
);

/** Where a revision came from: commit, run, who; and whatever else is given. */
export function RevisionLine(props: {
  revision: RevisionView;
  extra?: ReactNode[];
}) {
  const { revision, extra = [] } = props;
  const t = useTranslate();
  const classes = useStyles();
  const parts: ReactNode[] = [];

  if (!revision.fromPipeline) {
    parts.push(t('revision.outside'));
  }
  if (revision.rollbackOf) {
    parts.push(
      revision.rollbackReason
        ? t('revision.rollbackBecause', { reason: revision.rollbackReason })
        : t('revision.rollback'),
    );
  }
  if (revision.commit) {
    parts.push(
      <>
        {t('revision.commit')} <CommitLink revision={revision} />
        {revision.commitMessage && ` “${revision.commitMessage}”`}
      </>,
    );
  }
  if (revision.run) {
    const run = t('revision.run', { run: sayRun(revision.run) });
    parts.push(
      revision.runUrl ? (
        <Link to={revision.runUrl} underline="always">
          {run}
        </Link>
      ) : (
        run
      ),
    );
  }
  if (revision.actor) {
    parts.push(t('revision.actor', { actor: sayActor(revision.actor) }));
  }
  parts.push(...extra);

  return (
    <Typography
      variant="body2"
      color="textSecondary"
      component="div"
      className={classes.root}
    >
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </Typography>
  );
}
