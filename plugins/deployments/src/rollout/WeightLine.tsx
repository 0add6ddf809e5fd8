import Typography from '@material-ui/core/Typography';
import { Notice } from '../shared/Notice';
import { formatPercent } from '../time/percent';
import { useTranslate } from '../translation/useTranslate';

/** Percentage points that the observed weight may lie beside the requested one. */
const TOLERATED_POINTS = 2;

/** What was asked of ECS and what the load balancer does; a warning if they differ. */
export function WeightLine(props: {
  requestedPercent?: number;
  observedPercent?: number;
}) {
  const { requestedPercent, observedPercent } = props;
  const t = useTranslate();
  if (requestedPercent === undefined && observedPercent === undefined) {
    return null;
  }
  if (requestedPercent === undefined || observedPercent === undefined) {
    return (
      <Typography variant="body2" color="textSecondary">
        {requestedPercent !== undefined
          ? t('weights.requestedOnly', {
              requested: formatPercent(requestedPercent),
            })
          : t('weights.observedOnly', {
              observed: formatPercent(observedPercent ?? 0),
            })}
      </Typography>
    );
  }
  const both = {
    requested: formatPercent(requestedPercent),
    observed: formatPercent(observedPercent),
  };
  if (Math.abs(requestedPercent - observedPercent) > TOLERATED_POINTS) {
    return (
      <Notice tone="moving" role="status" title={t('weights.line', both)}>
        {t('weights.mismatch', both)}
      </Notice>
    );
  }
  return (
    <Typography variant="body2" color="textSecondary">
      {t('weights.line', both)}
    </Typography>
  );
}
