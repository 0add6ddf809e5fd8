import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { TargetView } from '@canary-portal/plugin-deployments-common';
import { EnvironmentName } from '../shared/EnvironmentName';
import { ToneChip } from '../shared/ToneChip';
import { statusTone } from '../tone/tones';
import { useTranslate } from '../translation/useTranslate';

const useStyles = makeStyles<Theme>(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: theme.spacing(0.5, 1.5),
      padding: theme.spacing(0.75, 0),
      overflowWrap: 'anywhere',
    },
    environment: { flex: '0 0 130px', color: theme.palette.text.secondary },
    version: { flex: '1 1 110px', fontWeight: 600 },
  }),
  { name: 'DeploymentsTargetLine' },
);

/** A target in one line of the overview card. */
export function TargetLine(props: {
  target: TargetView;
  showService: boolean;
}) {
  const { target, showService } = props;
  const t = useTranslate();
  const classes = useStyles();
  return (
    <Typography variant="body2" component="li" className={classes.root}>
      <span className={classes.environment}>
        <EnvironmentName name={target.environment} />
        {showService && ` ${target.service}`}
      </span>
      <span className={classes.version}>
        {target.serving?.version ?? t('environment.nothingServing')}
        {target.incoming && ` → ${target.incoming.version}`}
      </span>
      <ToneChip tone={statusTone(target.status)}>{target.headline}</ToneChip>
    </Typography>
  );
}
