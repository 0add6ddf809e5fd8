import { makeStyles, type Theme } from '@material-ui/core/styles';
import { deploymentsRollbackApprovePermission } from '@canary-portal/plugin-deployments-common';
import { Notice } from '../shared/Notice';
import { useTranslate } from '../translation/useTranslate';

const useStyles = makeStyles<Theme>(
  theme => ({ root: { marginBottom: theme.spacing(2) } }),
  { name: 'DeploymentsApprovalNeeded' },
);

/** Says in the dialog that asking is not yet doing, and who must approve. */
export function ApprovalNeeded() {
  const t = useTranslate();
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Notice tone="moving" title={t('request.noticeTitle')}>
        {t('request.notice', {
          permission: deploymentsRollbackApprovePermission.name,
        })}
      </Notice>
    </div>
  );
}
