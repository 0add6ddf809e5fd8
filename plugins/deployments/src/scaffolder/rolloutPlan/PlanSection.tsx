import type { ReactNode } from 'react';
import Accordion from '@material-ui/core/Accordion';
import AccordionDetails from '@material-ui/core/AccordionDetails';
import AccordionSummary from '@material-ui/core/AccordionSummary';
import Typography from '@material-ui/core/Typography';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { makeStyles, type Theme } from '@material-ui/core/styles';

const useStyles = makeStyles<Theme>(
  theme => ({
    root: { backgroundColor: 'transparent' },
    details: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-start',
      gap: theme.spacing(2),
    },
  }),
  { name: 'DeploymentsPlanSection' },
);

/** A part of the plan that few change: closed, but saying what stands in it. */
export function PlanSection(props: {
  id: string;
  title: string;
  summary?: string;
  children: ReactNode;
}) {
  const { id, title, summary, children } = props;
  const classes = useStyles();
  return (
    <Accordion
      variant="outlined"
      className={classes.root}
      TransitionProps={{ unmountOnExit: true }}
    >
      <AccordionSummary
        expandIcon={<ExpandMoreIcon />}
        id={`${id}-summary`}
        aria-controls={`${id}-details`}
      >
        <div>
          <Typography variant="subtitle2" component="div">
            {title}
          </Typography>
          {summary && (
            <Typography variant="body2" color="textSecondary" component="div">
              {summary}
            </Typography>
          )}
        </div>
      </AccordionSummary>
      <AccordionDetails className={classes.details}>
        {children}
      </AccordionDetails>
    </Accordion>
  );
}
