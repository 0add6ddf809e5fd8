import Grid from '@material-ui/core/Grid';
import Skeleton from '@material-ui/lab/Skeleton';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import { useTranslate } from '../translation/useTranslate';

/** The shape of what is coming. */
export function LoadingState() {
  const t = useTranslate();
  return (
    <div role="status">
      <VisuallyHidden>{t('tab.loading')}</VisuallyHidden>
      <Grid container spacing={2} aria-hidden>
        {[0, 1, 2].map(index => (
          <Grid item xs={12} md={4} key={index}>
            <Skeleton variant="rect" height={108} />
          </Grid>
        ))}
        <Grid item xs={12}>
          <Skeleton variant="rect" height={280} />
        </Grid>
      </Grid>
    </div>
  );
}
