import { readFileSync } from 'node:fs';
import {
  parseServiceConfig,
  reportConfigError,
  synthesise,
} from './src/index.ts';

// node print.ts [FILE]: the stacks of a service.json as JSON, for programs.
const file = process.argv[2] ?? new URL('service.json', import.meta.url);
reportConfigError(() => {
  const stacks = synthesise(parseServiceConfig(readFileSync(file, 'utf8')));
  process.stdout.write(`${JSON.stringify(stacks, null, 2)}\n`);
});
