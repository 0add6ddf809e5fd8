import { Link } from '@backstage/core-components';
import type { RevisionView } from '@canary-portal/plugin-deployments-common';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  { commit: { fontFamily: 'Menlo, Consolas, monospace', fontSize: '0.9em' } },
  { name: 'DeploymentsCommitLink' },
);

/** The short commit, linked when its address is known; nothing without one. */
export function CommitLink({ revision }: { revision: RevisionView }) {
  const classes = useStyles();
  if (!revision.commit) {
    return null;
  }
  const short = revision.commit.slice(0, 7);
  return revision.commitUrl ? (
    <Link to={revision.commitUrl} className={classes.commit} underline="always">
      {short}
    </Link>
  ) : (
    <span className={classes.commit}>{short}</span>
  );
}
