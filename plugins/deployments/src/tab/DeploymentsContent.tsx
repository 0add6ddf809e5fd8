import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type {
  Overview,
  Problem,
} from '@canary-portal/plugin-deployments-common';
import { describeError } from '../data/errors';
import { useConformance } from '../data/useConformance';
import { allTargets, useOverview } from '../data/useOverview';
import { EnvironmentRow } from '../environments/EnvironmentRow';
import { RepositorySection } from '../repository/RepositorySection';
import { Notice } from '../shared/Notice';
import { uniqueId } from '../shared/uniqueId';
import { ProblemList } from '../target/ProblemList';
import { TargetDetail } from '../target/TargetDetail';
import { formatTime } from '../time/duration';
import { ServerClockProvider } from '../time/ServerClock';
import { useTranslate } from '../translation/useTranslate';
import { AsOfLine } from './AsOfLine';
import { LoadFailed } from './LoadFailed';
import { LoadingState } from './LoadingState';
import { useSelectedTarget } from './useSelectedTarget';

const useStyles = makeStyles<Theme>(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2) },
    empty: {
      padding: theme.spacing(2.5),
      border: `1px solid ${theme.palette.divider}`,
    },
  }),
  { name: 'DeploymentsContent' },
);

/** The deployments of one entity, kept up to date. */
export function DeploymentsContent({ entityRef }: { entityRef: string }) {
  const t = useTranslate();
  const classes = useStyles();
  const overview = useOverview(entityRef);
  const conformance = useConformance(entityRef);
  const { value, receivedAt = 0, error, loading, moving, refetch } = overview;
  const [selected, select] = useSelectedTarget(value);
  const [detailId] = useState(() => uniqueId('deployments-target'));

  if (!value) {
    return error === undefined ? (
      <LoadingState />
    ) : (
      <LoadFailed error={error} retrying={loading} onRetry={refetch} />
    );
  }
  return (
    <ServerClockProvider
      now={value.now}
      receivedAt={receivedAt}
      tickSeconds={moving ? 1 : 15}
    >
      <div className={classes.root}>
        {error !== undefined && (
          <Notice
            tone="moving"
            role="alert"
            title={t('error.staleTitle')}
            action={
              <Button
                size="small"
                variant="outlined"
                onClick={refetch}
                disabled={loading}
              >
                {t(loading ? 'error.retrying' : 'error.retry')}
              </Button>
            }
          >
            {t('error.staleBody', {
              when: formatTime(value.now),
              message: describeError(t, error),
            })}
          </Notice>
        )}
        <ProblemList problems={entityProblems(value)} />
        {selected ? (
          <>
            <EnvironmentRow
              overview={value}
              selectedId={selected.targetId}
              controls={detailId}
              onSelect={select}
            />
            <AsOfLine
              entityRef={entityRef}
              asOf={selected.asOf}
              onRefreshed={refetch}
            />
            <section id={detailId} aria-label={selected.environment}>
              <TargetDetail
                key={selected.targetId}
                entityRef={entityRef}
                target={selected}
                checklist={conformance.value?.checklists.find(
                  ({ targetId }) => targetId === selected.targetId,
                )}
                onChanged={refetch}
              />
            </section>
          </>
        ) : (
          <Paper elevation={0} className={classes.empty}>
            <Typography variant="h6" component="h2">
              {t('empty.title')}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {t('empty.description')}
            </Typography>
          </Paper>
        )}
        <RepositorySection
          conformance={conformance}
          targets={allTargets(value)}
        />
      </div>
    </ServerClockProvider>
  );
}

/** The problems that no target shows itself. */
function entityProblems(overview: Overview): Problem[] {
  const shown = allTargets(overview).flatMap(target => target.problems);
  return overview.problems.filter(
    problem =>
      !shown.some(
        other =>
          other.code === problem.code && other.message === problem.message,
      ),
  );
}
