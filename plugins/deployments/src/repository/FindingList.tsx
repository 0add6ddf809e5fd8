import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type {
  ConformanceFinding,
  RepositoryView,
} from '@canary-portal/plugin-deployments-common';
import { ToneChip } from '../shared/ToneChip';
import { useTranslate } from '../translation/useTranslate';
import { placeLink } from './links';
import { sayFinding } from './say';

const useStyles = makeStyles<Theme>(
  theme => ({
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'grid',
      gap: theme.spacing(1.5),
    },
    item: {
      display: 'grid',
      gridTemplateColumns: 'minmax(88px, auto) 1fr',
      gap: theme.spacing(0.25, 1.5),
      alignItems: 'baseline',
      overflowWrap: 'anywhere',
      '& > :nth-child(n + 3)': { gridColumn: 2 },
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: '1fr',
        '& > :nth-child(n + 3)': { gridColumn: 1 },
      },
    },
    place: { fontFamily: 'Menlo, Consolas, monospace', fontSize: '0.9em' },
  }),
  { name: 'DeploymentsFindingList' },
);

/** What is not as the portal expects it, each with what to do. */
export function FindingList(props: {
  findings: ConformanceFinding[];
  repository: RepositoryView | null;
}) {
  const { findings, repository } = props;
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {findings.map((finding, index) => (
        <li
          key={`${finding.id}-${finding.path}-${index}`}
          className={classes.item}
        >
          <Finding finding={finding} repository={repository} />
        </li>
      ))}
    </ul>
  );
}

function Finding(props: {
  finding: ConformanceFinding;
  repository: RepositoryView | null;
}) {
  const { finding, repository } = props;
  const t = useTranslate();
  const classes = useStyles();
  const { status, path, line } = finding;
  const { sentence, howTo } = sayFinding(t, finding);
  const url = placeLink(repository, finding);
  const place = line === undefined ? path : `${path}:${line}`;
  return (
    <>
      <span>
        <ToneChip tone={status === 'outdated' ? 'idle' : 'moving'}>
          {t(
            `repository.status.${
              status as Exclude<typeof status, 'ok'>
            }` as const,
          )}
        </ToneChip>
      </span>
      <Typography variant="body2" component="span">
        {sentence}
        {url && (
          <>
            {' '}
            <Link to={url} underline="always" className={classes.place}>
              {place}
            </Link>
          </>
        )}
      </Typography>
      {howTo && (
        <Typography variant="body2" color="textSecondary" component="span">
          {howTo}
        </Typography>
      )}
    </>
  );
}
