import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import type { TargetView } from '@canary-portal/plugin-deployments-common';
import { useTranslate } from '../translation/useTranslate';
import { PanelHead } from './PanelHead';
import { targetTitle } from './targetTitle';

/** A target at rest: what serves; or that nothing ever did. */
export function SteadyPanel(props: { target: TargetView; action: ReactNode }) {
  const { target, action } = props;
  const t = useTranslate();
  const never = target.status === 'never-deployed';
  return (
    <>
      <PanelHead
        title={targetTitle(t, target)}
        revision={target.serving}
        action={target.serving ? action : undefined}
      />
      {!target.serving && (
        <Typography variant="body2" color="textSecondary">
          {t(never ? 'neverDeployed.description' : 'unknown.description')}
        </Typography>
      )}
    </>
  );
}
