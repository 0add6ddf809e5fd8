import Accordion from '@material-ui/core/Accordion';
import AccordionDetails from '@material-ui/core/AccordionDetails';
import AccordionSummary from '@material-ui/core/AccordionSummary';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { Link } from '@backstage/core-components';
import type { TargetView } from '@canary-portal/plugin-deployments-common';
import { When } from '../time/When';
import { useTranslate } from '../translation/useTranslate';

const useStyles = makeStyles<Theme>(
  theme => ({
    root: {
      border: `1px solid ${theme.palette.divider}`,
      '&:before': { display: 'none' },
    },
    details: { display: 'grid', gap: theme.spacing(2) },
    list: {
      margin: theme.spacing(0.5, 0, 0),
      paddingLeft: theme.spacing(2.5),
      overflowWrap: 'anywhere',
    },
    heading: { fontWeight: 600 },
  }),
  { name: 'DeploymentsDiagnostics' },
);

/** The raw material for whoever has to find out why: stopped tasks, ECS events. */
export function Diagnostics({ target }: { target: TargetView }) {
  const t = useTranslate();
  const classes = useStyles();
  const { stoppedTasks, events, consoleUrl } = target;
  return (
    <Accordion
      elevation={0}
      className={classes.root}
      TransitionProps={{ unmountOnExit: true }}
    >
      <AccordionSummary expandIcon={<ExpandMoreIcon />}>
        <Typography variant="subtitle1" component="h3">
          {t('diagnostics.title')}
          {stoppedTasks.length > 0 && ` (${stoppedTasks.length})`}
        </Typography>
      </AccordionSummary>
      <AccordionDetails className={classes.details}>
        <section>
          <Typography
            variant="body2"
            component="h4"
            className={classes.heading}
          >
            {t('diagnostics.stopped')}
          </Typography>
          {stoppedTasks.length === 0 && (
            <Typography variant="body2" color="textSecondary">
              {t('diagnostics.noStopped')}
            </Typography>
          )}
          <ul className={classes.list}>
            {stoppedTasks.map(task => (
              <Typography key={task.taskArn} variant="body2" component="li">
                {[
                  task.reason,
                  task.exitCode !== undefined &&
                    t('diagnostics.exitCode', { code: String(task.exitCode) }),
                  t('diagnostics.task', {
                    definition: lastPart(task.taskDefinition),
                    task: lastPart(task.taskArn),
                  }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
                {' · '}
                <When at={task.at} />
              </Typography>
            ))}
          </ul>
        </section>
        <section>
          <Typography
            variant="body2"
            component="h4"
            className={classes.heading}
          >
            {t('diagnostics.events')}
          </Typography>
          {events.length === 0 && (
            <Typography variant="body2" color="textSecondary">
              {t('diagnostics.noEvents')}
            </Typography>
          )}
          <ul className={classes.list}>
            {events.map((event, index) => (
              <Typography
                key={`${event.at}-${index}`}
                variant="body2"
                component="li"
              >
                {event.message}
                {' · '}
                <When at={event.at} />
              </Typography>
            ))}
          </ul>
        </section>
        <Typography variant="body2">
          <Link to={consoleUrl}>{t('diagnostics.console')}</Link>
        </Typography>
      </AccordionDetails>
    </Accordion>
  );
}

function lastPart(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
