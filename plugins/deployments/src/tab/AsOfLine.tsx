import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import RefreshIcon from '@material-ui/icons/Refresh';
import { useApi } from '@backstage/core-plugin-api';
import { deploymentsApiRef } from '../api/deploymentsApiRef';
import { describeError } from '../data/errors';
import { sayWhen } from '../time/duration';
import { useNow } from '../time/ServerClock';
import { useTranslate } from '../translation/useTranslate';

const useStyles = makeStyles<Theme>(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'flex-end',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'DeploymentsAsOf' },
);

/** How old the news is, and a way to ask AWS again. */
export function AsOfLine(props: {
  entityRef: string;
  asOf: string | null;
  onRefreshed: () => Promise<void>;
}) {
  const { entityRef, asOf, onRefreshed } = props;
  const api = useApi(deploymentsApiRef);
  const t = useTranslate();
  const now = useNow();
  const classes = useStyles();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const refresh = async () => {
    setBusy(true);
    setError(undefined);
    try {
      await api.refresh(entityRef);
      await onRefreshed();
    } catch (caught) {
      setError(caught);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className={classes.root}>
      {error !== undefined && (
        <Typography variant="caption" color="error" role="alert">
          {t('tab.refreshFailed', { message: describeError(t, error) })}
        </Typography>
      )}
      {/* On the page itself, where the softer text has too little contrast. */}
      <Typography variant="caption" color="textPrimary">
        {asOf
          ? t('tab.asOf', { when: sayWhen(t, asOf, now) })
          : t('tab.asOfUnknown')}
      </Typography>
      <Button
        size="small"
        startIcon={<RefreshIcon />}
        onClick={refresh}
        disabled={busy}
      >
        {t(busy ? 'tab.refreshing' : 'tab.refresh')}
      </Button>
    </div>
  );
}
