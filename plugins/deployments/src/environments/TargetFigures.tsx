import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { TargetView } from '@canary-portal/plugin-deployments-common';
import { formatPercent } from '../time/percent';
import { useTranslate, type Translate } from '../translation/useTranslate';

const useStyles = makeStyles<Theme>(
  theme => ({ line: { color: theme.palette.text.secondary } }),
  { name: 'DeploymentsTargetFigures' },
);

/** Tasks of a target and, while something comes in, the weights. */
export function TargetFigures({ target }: { target: TargetView }) {
  const t = useTranslate();
  const classes = useStyles();
  const weights = weightsText(t, target);
  if (target.status === 'unknown' && !target.serving) {
    // How many tasks there are is not known either.
    return null;
  }
  return (
    <>
      <span className={classes.line}>{tasksText(t, target)}</span>
      {weights && <span className={classes.line}>{weights}</span>}
    </>
  );
}

function tasksText(t: Translate, target: TargetView): string {
  const { incoming, serving } = target;
  // While two revisions run, the service counts the tasks of both.
  const tasks = incoming && serving ? serving.tasks : target.tasks;
  const figures: string[] = [
    tasks.desired === 0
      ? t('environment.noTasks')
      : t('environment.tasks', {
          healthy: String(tasks.healthy),
          desired: String(tasks.desired),
        }),
  ];
  if (incoming) {
    figures.push(
      t('environment.newTasks', {
        healthy: String(incoming.tasks.healthy),
        desired: String(incoming.tasks.desired),
      }),
    );
  }
  return figures.join(' · ');
}

function weightsText(t: Translate, target: TargetView): string | undefined {
  const { incoming, requestedWeightPercent, observedWeightPercent } = target;
  if (!incoming || requestedWeightPercent === undefined) {
    return undefined;
  }
  const requested = formatPercent(requestedWeightPercent);
  return observedWeightPercent === undefined
    ? t('weights.requestedOnly', { requested })
    : t('weights.line', {
        requested,
        observed: formatPercent(observedWeightPercent),
      });
}
