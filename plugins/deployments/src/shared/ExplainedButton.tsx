import { useState, type ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { ActionState } from '@canary-portal/plugin-deployments-common';
import { useTranslate, type Translate } from '../translation/useTranslate';
import { useDangerStyles } from './dangerStyles';
import { uniqueId } from './uniqueId';
import { VisuallyHidden } from './VisuallyHidden';

const useStyles = makeStyles<Theme>(
  theme => ({
    root: { whiteSpace: 'nowrap', flexShrink: 0 },
    refused: {
      color: theme.palette.text.secondary,
      cursor: 'not-allowed',
      borderStyle: 'dashed',
    },
  }),
  { name: 'DeploymentsExplainedButton' },
);

/** Why an action cannot be taken, and what to do; undefined when it can. */
export function explainAction(
  t: Translate,
  state: ActionState,
): string | undefined {
  if (state.allowed) {
    return undefined;
  }
  const { reason, missingPermission: permission } = state;
  if (permission && !reason?.includes(permission)) {
    const missing = t('action.missingPermission', { permission });
    return reason ? `${reason} ${missing}` : missing;
  }
  return reason ?? t('action.notNow');
}

/**
 * A button that says why when it cannot be pressed. It is never `disabled`, so
 * that the keyboard and screen readers reach the reason; pressing it does nothing.
 */
export function ExplainedButton(props: {
  state: ActionState;
  onClick: () => void;
  children: ReactNode;
  danger?: boolean;
  size?: 'small' | 'medium';
  /** Must contain the visible text. */
  'aria-label'?: string;
}) {
  const { state, onClick, children, danger, size } = props;
  const t = useTranslate();
  const classes = useStyles();
  const dangerClasses = useDangerStyles();
  const [reasonId] = useState(() => uniqueId('deployments-reason'));
  const reason = explainAction(t, state);

  if (reason === undefined) {
    return (
      <Button
        size={size}
        variant={danger ? 'contained' : 'outlined'}
        disableElevation
        className={`${classes.root} ${danger ? dangerClasses.button : ''}`}
        onClick={onClick}
        aria-label={props['aria-label']}
      >
        {children}
      </Button>
    );
  }
  return (
    <>
      <Tooltip title={reason} enterTouchDelay={0} arrow>
        <Button
          size={size}
          variant="outlined"
          disableRipple
          className={`${classes.root} ${classes.refused}`}
          aria-disabled
          aria-label={props['aria-label']}
          aria-describedby={reasonId}
        >
          {children}
        </Button>
      </Tooltip>
      <VisuallyHidden id={reasonId}>{reason}</VisuallyHidden>
    </>
  );
}
