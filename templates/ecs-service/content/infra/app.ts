import { readFileSync } from 'node:fs';
import {
  createApp,
  parseServiceConfig,
  reportConfigError,
} from './src/index.ts';

const file = new URL('service.json', import.meta.url);
reportConfigError(() => {
  createApp(parseServiceConfig(readFileSync(file, 'utf8'))).synth();
});
