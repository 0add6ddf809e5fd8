import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type {
  RevisionView,
  RollbackPreview,
} from '@canary-portal/plugin-deployments-common';
import { CommitLink } from '../shared/CommitLink';
import { sayWhen } from '../time/duration';
import { formatPercent } from '../time/percent';
import { useNow } from '../time/ServerClock';
import { useTranslate } from '../translation/useTranslate';

const useStyles = makeStyles<Theme>(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), overflowWrap: 'anywhere' },
    versions: {
      ...theme.typography.body1,
      fontSize: '1.125rem',
      fontWeight: 600,
    },
    list: { margin: theme.spacing(0.5, 0, 0), paddingLeft: theme.spacing(3) },
    call: {
      display: 'block',
      fontFamily: 'Menlo, Consolas, monospace',
      fontSize: '0.8rem',
      color: theme.palette.text.secondary,
    },
    heading: { fontWeight: 600 },
  }),
  { name: 'DeploymentsRollbackPlan' },
);

/** Exactly what a rollback would do, as the backend worked it out just now. */
export function RollbackPlanView({ preview }: { preview: RollbackPreview }) {
  const t = useTranslate();
  const classes = useStyles();
  const now = useNow();
  const { environment, trafficPercentAffected: percent } = preview;
  return (
    <div className={classes.root}>
      <div>
        <div className={classes.versions}>
          {preview.from && (
            <RevisionName label={t('dialog.from')} revision={preview.from} />
          )}
          {preview.from && preview.to && <span aria-hidden> → </span>}
          {preview.to && (
            <RevisionName label={t('dialog.to')} revision={preview.to} />
          )}
        </div>
        <Typography variant="body2" color="textSecondary">
          {t('dialog.where', {
            service: preview.service,
            account: preview.accountId,
            region: preview.region,
          })}
        </Typography>
        <Typography variant="body2">
          {percent > 0
            ? t('dialog.traffic', {
                percent: formatPercent(percent),
                environment,
              })
            : t('dialog.noTraffic')}
        </Typography>
      </div>
      <section>
        <Typography variant="body2" component="h3" className={classes.heading}>
          {t('dialog.steps')}
        </Typography>
        <ol className={classes.list}>
          {preview.steps.map((step, index) => (
            <Typography key={index} variant="body2" component="li">
              {step.sentence}
              <code className={classes.call}>{step.call}</code>
            </Typography>
          ))}
        </ol>
      </section>
      {preview.notRestored.length > 0 && (
        <section>
          <Typography
            variant="body2"
            component="h3"
            className={classes.heading}
          >
            {t('dialog.notRestored')}
          </Typography>
          <ul className={classes.list}>
            {preview.notRestored.map(one => (
              <Typography key={one} variant="body2" component="li">
                {one}
              </Typography>
            ))}
          </ul>
        </section>
      )}
      <Typography variant="caption" color="textSecondary">
        {t('dialog.asOf', { when: sayWhen(t, preview.asOf, now) })}
      </Typography>
    </div>
  );
}

function RevisionName(props: { label: string; revision: RevisionView }) {
  const { label, revision } = props;
  return (
    <span>
      {label} {revision.version}
      {revision.commit && (
        <small>
          {' '}
          (<CommitLink revision={revision} />)
        </small>
      )}
    </span>
  );
}
