import { Content, InfoCard, Page } from '@backstage/core-components';
import List from '@material-ui/core/List';
import ListItem from '@material-ui/core/ListItem';
import ListItemText from '@material-ui/core/ListItemText';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Persona } from './personas';

const useStyles = makeStyles(theme => ({
  card: { maxWidth: 480, margin: theme.spacing(8, 'auto', 0) },
  none: { padding: theme.spacing(2) },
}));

/** The sign-in page's list of personas. */
export const PersonaList = (props: {
  appTitle: string;
  personas: Persona[];
  onChoose(persona: Persona): void;
}) => {
  const classes = useStyles();
  return (
    <Page themeId="home">
      <Content>
        <div className={classes.card}>
          <InfoCard
            title={`Sign in to ${props.appTitle}`}
            subheader="Choose who to be. What you may do depends on it."
            noPadding
          >
            {props.personas.length === 0 && (
              <Typography className={classes.none}>
                Nobody to sign in as. Configure a sign-in provider, or start the
                sandbox with npm start.
              </Typography>
            )}
            <List>
              {props.personas.map(persona => (
                <ListItem
                  key={persona.id}
                  button
                  component="button"
                  onClick={() => props.onChoose(persona)}
                >
                  <ListItemText
                    primary={persona.title}
                    secondary={persona.description}
                  />
                </ListItem>
              ))}
            </List>
          </InfoCard>
        </div>
      </Content>
    </Page>
  );
};
