import { useState } from 'react';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type {
  ChecklistItem,
  TargetChecklist,
} from '@canary-portal/plugin-deployments-common';
import { SectionTitle } from '../shared/SectionTitle';
import { ToneChip } from '../shared/ToneChip';
import { uniqueId } from '../shared/uniqueId';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import type { Tone } from '../tone/tones';
import { useTranslate } from '../translation/useTranslate';
import { sayStep } from './say';

const useStyles = makeStyles<Theme>(
  theme => ({
    root: {
      padding: theme.spacing(2.5),
      border: `1px solid ${theme.palette.divider}`,
      minWidth: 0,
      display: 'grid',
      gap: theme.spacing(1.5),
    },
    list: {
      margin: 0,
      paddingLeft: theme.spacing(3),
      display: 'grid',
      gap: theme.spacing(1.5),
      overflowWrap: 'anywhere',
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: theme.spacing(0.5, 1.5),
    },
    title: { fontWeight: 600 },
  }),
  { name: 'DeploymentsFirstDeployment' },
);

const TONES: Record<ChecklistItem['state'], Tone> = {
  done: 'good',
  open: 'moving',
  unknown: 'idle',
};

/** The way of a target to its first deployment: each step, how, and where. */
export function FirstDeployment(props: {
  checklist: TargetChecklist;
  /** Whether ECS has no such service; then its ARN may be wrong too. */
  serviceMissing: boolean;
}) {
  const { checklist, serviceMissing } = props;
  const { environment, items } = checklist;
  const t = useTranslate();
  const classes = useStyles();
  const [titleId] = useState(() => uniqueId('deployments-todo'));
  return (
    <Paper
      elevation={0}
      className={classes.root}
      component="section"
      aria-labelledby={titleId}
    >
      <SectionTitle id={titleId}>{t('todo.title')}</SectionTitle>
      <Typography variant="body2" color="textSecondary">
        {t('todo.intro', { environment })}
      </Typography>
      <ol className={classes.list}>
        {items.map(item => (
          <li key={item.id}>
            <Step item={item} />
          </li>
        ))}
      </ol>
      {serviceMissing && (
        <Typography variant="body2" color="textSecondary">
          {t('todo.wrongArn')}
        </Typography>
      )}
    </Paper>
  );
}

function Step({ item }: { item: ChecklistItem }) {
  const t = useTranslate();
  const classes = useStyles();
  const { title, howTo } = sayStep(t, item);
  return (
    <>
      <div className={classes.head}>
        <Typography variant="body2" component="span" className={classes.title}>
          {title}
        </Typography>
        <ToneChip tone={TONES[item.state]}>
          {t(`todo.state.${item.state}` as const)}
        </ToneChip>
      </div>
      {item.state !== 'done' && (
        <Typography variant="body2" color="textSecondary">
          {howTo}
          {item.url && (
            <>
              {' '}
              <Link to={item.url} underline="always">
                {t('todo.open')}
                <VisuallyHidden>{`: ${title}`}</VisuallyHidden>
              </Link>
            </>
          )}
        </Typography>
      )}
    </>
  );
}
