import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';

const HEIGHT = 28;

const useStyles = makeStyles(theme => ({
  root: {
    position: 'fixed',
    top: 0,
    left: 0,
    right: 0,
    height: HEIGHT,
    // Above the side bar, under dialogs.
    zIndex: theme.zIndex.drawer + 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: theme.typography.pxToRem(13),
    color: '#3b2f00',
    backgroundColor: '#ffe08a',
  },
  // Backstage's pages and side bar fill the window: make it that much smaller.
  '@global': {
    body: { paddingTop: HEIGHT },
    'div[class*="BackstageSidebar-drawer"]': { top: HEIGHT },
    'main[class*="BackstagePage-root"]': {
      height: `calc(100vh - ${HEIGHT}px)`,
    },
  },
}));

const Strip = () => {
  const classes = useStyles();
  return (
    <div className={classes.root} role="note">
      This portal runs on the sandbox: no real GitHub, no real AWS
    </div>
  );
};

/** A slim line at the top of each page, when `app.sandbox` is true. */
export const SandboxNotice = () => {
  const config = useApi(configApiRef);
  return config.getOptionalBoolean('app.sandbox') ? <Strip /> : null;
};
