import { Command } from 'commander';
import { addCommands } from './commands';
import { addServe } from './serve';

const program = new Command('sandbox').description(
  'An AWS on loopback: real processes, real traffic, the real wire protocols',
);
addServe(program);
addCommands(program);

program.parseAsync().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
});
