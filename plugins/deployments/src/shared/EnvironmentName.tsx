import { makeStyles } from '@material-ui/core/styles';

/** Names that are initials, and written as such. */
const INITIALS = ['qa', 'uat', 'dr', 'poc'];

const useStyles = makeStyles(
  {
    // Only the look: the name stays what the annotation says, for whoever
    // searches for it or reads it aloud.
    name: {
      display: 'inline-block',
      '&::first-letter': { textTransform: 'uppercase' },
    },
    initials: { textTransform: 'uppercase' },
  },
  { name: 'DeploymentsEnvironmentName' },
);

/** An environment's name as a heading: Production, Staging, QA. */
export function EnvironmentName({ name }: { name: string }) {
  const classes = useStyles();
  return (
    <span className={INITIALS.includes(name) ? classes.initials : classes.name}>
      {name}
    </span>
  );
}
