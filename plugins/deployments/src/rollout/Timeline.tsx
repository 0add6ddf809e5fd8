import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type { TimelineEntry } from '@canary-portal/plugin-deployments-common';
import { SectionTitle } from '../shared/SectionTitle';
import { uniqueId } from '../shared/uniqueId';
import { When } from '../time/When';
import { toneColors, type Tone } from '../tone/tones';
import { useTranslate } from '../translation/useTranslate';

const SHOWN_AT_FIRST = 6;

const TONES: Record<TimelineEntry['tone'], Tone> = {
  info: 'idle',
  good: 'good',
  warning: 'moving',
  bad: 'bad',
};

const useStyles = makeStyles<Theme>(
  theme => ({
    list: {
      listStyle: 'none',
      margin: theme.spacing(1, 0, 0),
      padding: 0,
      borderLeft: `2px solid ${theme.palette.divider}`,
      marginLeft: 4,
    },
    entry: {
      position: 'relative',
      padding: theme.spacing(0, 0, 1.25, 2),
      overflowWrap: 'anywhere',
    },
    dot: {
      position: 'absolute',
      left: -6,
      top: 6,
      width: 10,
      height: 10,
      borderRadius: '50%',
    },
    soft: { color: theme.palette.text.secondary },
    good: { backgroundColor: toneColors(theme, 'good').main },
    moving: { backgroundColor: toneColors(theme, 'moving').main },
    bad: { backgroundColor: toneColors(theme, 'bad').main },
    idle: { backgroundColor: toneColors(theme, 'idle').main },
  }),
  { name: 'DeploymentsTimeline' },
);

/** What happened, newest first, with who says so. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  const t = useTranslate();
  const classes = useStyles();
  const [all, setAll] = useState(false);
  const [titleId] = useState(() => uniqueId('deployments-timeline'));
  const sorted = [...entries].sort(
    (a, b) => Date.parse(b.at) - Date.parse(a.at),
  );
  const shown = all ? sorted : sorted.slice(0, SHOWN_AT_FIRST);
  return (
    <section aria-labelledby={titleId}>
      <SectionTitle id={titleId}>{t('timeline.title')}</SectionTitle>
      {sorted.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('timeline.none')}
        </Typography>
      )}
      <ol className={classes.list}>
        {shown.map((entry, index) => (
          <li key={`${entry.at}-${index}`} className={classes.entry}>
            <span
              aria-hidden
              className={`${classes.dot} ${classes[TONES[entry.tone]]}`}
            />
            <Typography variant="body2" component="div">
              {entry.url ? (
                <Link to={entry.url} underline="always">
                  {entry.text}
                </Link>
              ) : (
                entry.text
              )}
              <span className={classes.soft}>
                {' · '}
                {t(`timeline.source.${entry.source}`)}
                {' · '}
                <When at={entry.at} />
              </span>
            </Typography>
          </li>
        ))}
      </ol>
      {sorted.length > SHOWN_AT_FIRST && (
        <Button size="small" onClick={() => setAll(!all)} aria-expanded={all}>
          {all
            ? t('timeline.fewer')
            : t('timeline.more', { n: String(sorted.length) })}
        </Button>
      )}
    </section>
  );
}
