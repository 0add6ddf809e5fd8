import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { TargetView } from '@canary-portal/plugin-deployments-common';
import { EnvironmentName } from '../shared/EnvironmentName';
import { ToneChip } from '../shared/ToneChip';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import { When } from '../time/When';
import { statusTone, toneColors } from '../tone/tones';
import { useTranslate } from '../translation/useTranslate';
import { sayStrategy } from './sayStrategy';
import { TargetFigures } from './TargetFigures';

const useStyles = makeStyles<Theme, { target: TargetView }>(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'flex-start',
      justifyContent: 'flex-start',
      width: '100%',
      textAlign: 'left',
      color: theme.palette.text.primary,
      padding: theme.spacing(1.75, 2),
      borderRadius: theme.shape.borderRadius * 2,
      border: `1px solid ${theme.palette.divider}`,
      backgroundColor: theme.palette.background.paper,
      overflowWrap: 'anywhere',
      '&:hover': { borderColor: theme.palette.text.secondary },
      '&:focus-visible': {
        outline: `3px solid ${theme.palette.primary.main}`,
        outlineOffset: 2,
      },
    },
    selected: {
      boxShadow: ({ target }) => {
        const tone = statusTone(target.status);
        const color =
          tone === 'idle' || tone === 'good'
            ? theme.palette.primary.main
            : toneColors(theme, tone).main;
        return `0 0 0 2px ${color}`;
      },
    },
    name: { display: 'block', fontWeight: 600, fontSize: '0.95rem' },
    service: { fontWeight: 400, color: theme.palette.text.secondary },
    version: { display: 'block', fontSize: '1.25rem', fontWeight: 600 },
    soft: {
      color: theme.palette.text.secondary,
      fontWeight: 400,
      fontSize: theme.typography.body2.fontSize,
    },
  }),
  { name: 'DeploymentsEnvironmentCard' },
);

/** One target: what serves, what comes, how it is. Pressing it selects it. */
export function EnvironmentCard(props: {
  target: TargetView;
  /** Says which service it is, when its environment has several. */
  showService: boolean;
  selected: boolean;
  controls: string;
  onSelect: () => void;
}) {
  const { target, showService, selected, controls, onSelect } = props;
  const t = useTranslate();
  const classes = useStyles({ target });
  const { serving, incoming } = target;
  return (
    <ButtonBase
      className={`${classes.root} ${selected ? classes.selected : ''}`}
      aria-pressed={selected}
      aria-controls={controls}
      onClick={onSelect}
    >
      <span className={classes.name}>
        <EnvironmentName name={target.environment} />
        {showService && (
          <span className={classes.service}> {target.service}</span>
        )}
      </span>
      <span className={classes.version}>
        {serving?.version ?? (
          <span className={classes.soft}>
            {t('environment.nothingServing')}
          </span>
        )}
        {incoming && (
          <span className={classes.soft}>
            {' '}
            <span aria-hidden>→ {incoming.version}</span>
            <VisuallyHidden>
              {t('environment.becomes', { version: incoming.version })}
            </VisuallyHidden>
          </span>
        )}
      </span>
      <span className={classes.soft}>
        <ToneChip tone={statusTone(target.status)}>{target.headline}</ToneChip>{' '}
        {sayStrategy(t, target.strategy)}
        {target.servingSince && (
          <>
            {' · '}
            <When at={target.servingSince} />
          </>
        )}
      </span>
      <TargetFigures target={target} />
    </ButtonBase>
  );
}
