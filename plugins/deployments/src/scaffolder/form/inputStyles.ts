import { makeStyles, type Theme } from '@material-ui/core/styles';
import { toneColors } from '../../tone/tones';

/** What is wrong must be readable on the page itself, in light and dark. */
export const useInputStyles = makeStyles<Theme>(
  theme => ({
    error: { '&.Mui-error': { color: toneColors(theme, 'bad').ink } },
    // As wide as there is room for, beside others of its kind.
    shared: { flex: '1 1 0', minWidth: 0, maxWidth: 240 },
  }),
  { name: 'DeploymentsInput' },
);
