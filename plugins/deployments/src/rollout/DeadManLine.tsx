import Typography from '@material-ui/core/Typography';
import type { RolloutDetail } from '@canary-portal/plugin-deployments-common';
import { formatClock, formatTime } from '../time/duration';
import { useNow } from '../time/ServerClock';
import { useTranslate } from '../translation/useTranslate';

/** What ECS does by itself when everybody else is dead, and when. */
export function DeadManLine({ rollout }: { rollout: RolloutDetail }) {
  const t = useTranslate();
  const now = useNow();
  const { pauseExpiresAt, pauseTimeoutAction = 'ROLLBACK' } = rollout;
  if (!pauseExpiresAt) {
    return null;
  }
  const seconds = (Date.parse(pauseExpiresAt) - now) / 1000;
  const at = formatTime(pauseExpiresAt);
  return (
    <Typography variant="body2" color="textSecondary">
      {seconds > 0
        ? t(`deadman.${pauseTimeoutAction}`, {
            at,
            in: t('time.in', { duration: formatClock(seconds) }),
          })
        : t(`deadman.overdue${pauseTimeoutAction}`, { at })}
    </Typography>
  );
}
