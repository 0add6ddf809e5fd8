import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import { LinkButton } from '@backstage/core-components';
import type {
  ConformanceView,
  TargetView,
} from '@canary-portal/plugin-deployments-common';
import { ToneChip } from '../shared/ToneChip';
import { useTranslate } from '../translation/useTranslate';
import { FindingList } from './FindingList';
import { adoptLink } from './links';

const useStyles = makeStyles<Theme>(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5) },
    line: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: theme.spacing(0.5, 1.5),
    },
    check: { fontSize: '1em', verticalAlign: '-0.15em', marginRight: 4 },
    offer: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
  }),
  { name: 'DeploymentsComparedRepository' },
);

/** A repository that was compared: that it conforms, or what to change. */
export function ComparedRepository(props: {
  conformance: ConformanceView;
  targets: TargetView[];
}) {
  const { conformance, targets } = props;
  const { conforms, actionsVersion, findings, repository } = conformance;
  const t = useTranslate();
  const classes = useStyles();

  if (conforms) {
    return (
      <div className={classes.line}>
        <ToneChip tone="good">
          <CheckIcon className={classes.check} aria-hidden />
          {t('repository.conforms')}
        </ToneChip>
        <Typography variant="body2">
          {t('repository.conformsBody', { version: actionsVersion ?? '' })}
        </Typography>
      </div>
    );
  }
  const toChange = findings.filter(({ status }) => status !== 'ok');
  const mended = toChange.filter(({ changes }) => changes !== undefined);
  const areas = [
    ...new Set(
      findings
        .filter(({ status }) => status === 'ok')
        .map(({ area }) => t(`repository.area.${area}` as const)),
    ),
  ];
  return (
    <div className={classes.root}>
      <Typography variant="body2" style={{ fontWeight: 600 }}>
        {t('repository.toChange', { n: String(toChange.length) })}
      </Typography>
      <FindingList findings={toChange} repository={repository} />
      {areas.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('repository.inOrder', { areas: areas.join(', ') })}
        </Typography>
      )}
      {mended.length > 0 && (
        <div className={classes.offer}>
          <LinkButton
            to={adoptLink(conformance.entityRef, targets)}
            variant="outlined"
            size="small"
          >
            {t('repository.adopt')}
          </LinkButton>
          <Typography variant="body2" color="textSecondary">
            {t('repository.adoptBody', { n: String(mended.length) })}
          </Typography>
        </div>
      )}
    </div>
  );
}
