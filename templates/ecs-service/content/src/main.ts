import { fileURLToPath } from 'node:url';
import { ConfigError, readConfig } from './config.ts';
import { createLogger } from './log.ts';
import { type RunningService, startService } from './service.ts';

const write = (text: string) => process.stdout.write(text);

/** Leaves once everything written has reached its reader. */
function leave(code: number): void {
  process.stdout.write('', () => process.exit(code));
}

function fail(error: unknown): void {
  const log = createLogger({ level: 'error', now: Date.now, write });
  if (error instanceof ConfigError) log.error(error.message);
  else log.error('the service cannot go on', { error });
  leave(1);
}

process.on('uncaughtException', fail);

async function start(): Promise<RunningService> {
  return startService({
    config: readConfig(process.env),
    webFolder: fileURLToPath(new URL('../dist/web/', import.meta.url)),
    write,
  });
}

const starting = start();
starting.catch(fail);

async function stop(signal: NodeJS.Signals, hurry?: 'hurry'): Promise<void> {
  const service = await starting;
  await service.stop(signal, hurry);
  leave(0);
}

// Before it listens: who is told that it does may ask it to stop at once.
process.on('SIGTERM', () => {
  stop('SIGTERM').catch(fail);
});
// Ctrl-C: no load balancer has to notice.
process.on('SIGINT', () => {
  stop('SIGINT', 'hurry').catch(fail);
});
