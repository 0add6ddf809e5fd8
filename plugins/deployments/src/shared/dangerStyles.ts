import { makeStyles, type Theme } from '@material-ui/core/styles';

/** The one red button: only for what changes production. */
export const useDangerStyles = makeStyles<Theme>(
  theme => ({
    button: {
      backgroundColor: theme.palette.error.dark,
      color: theme.palette.getContrastText(theme.palette.error.dark),
      '&:hover': { backgroundColor: theme.palette.error.main },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.text.primary}`,
        outlineOffset: 2,
      },
    },
  }),
  { name: 'DeploymentsDanger' },
);
