import { Command } from 'commander';
import { addCommands } from './commands';
import { addServe } from './serve';
import { addStackCommands } from './stack-commands';

const program = new Command('sandbox').description(
  'An AWS and a GitHub on loopback: real processes, real traffic, the real wire protocols',
);
addServe(program);
addCommands(program);
addStackCommands(program);

program.parseAsync().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
});
