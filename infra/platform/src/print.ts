import { readPlatformConfig } from './config/PlatformConfig';
import { reportConfigError } from './config/reportConfigError';
import { synthesise } from './synthesise';

// print.ts CONTEXT: the template as JSON, for programs; CONTEXT is a JSON object.
reportConfigError(() => {
  const context: Record<string, unknown> = JSON.parse(process.argv[2] ?? '{}');
  const template = synthesise(readPlatformConfig(context));
  process.stdout.write(`${JSON.stringify(template, null, 2)}\n`);
});
