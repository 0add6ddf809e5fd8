import { createApp } from '@backstage/frontend-defaults';
import { shellModule } from './modules/shell';

// The plugins themselves are found in package.json (app.packages: all).
// eslint-disable-next-line import/no-default-export
export default createApp({ features: [shellModule] });
