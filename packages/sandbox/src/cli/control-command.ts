import { Command, Option } from 'commander';
import { numberBetween } from './arguments';
import { controlClient } from './control-client';

const DEFAULT_CONTROL_PORT = 4567;

/** A command that speaks to a running sandbox. */
export function withControlPort(command: Command): Command {
  return command.addOption(
    new Option('--control-port <port>', 'of the running sandbox')
      .argParser(numberBetween(1, 65_535))
      // As `npm start` takes it.
      .env('SANDBOX_CONTROL_PORT')
      .default(DEFAULT_CONTROL_PORT),
  );
}

/** Asks the control API and prints what it answers. */
export async function show(
  port: number,
  method: string,
  path: string,
  body?: unknown,
): Promise<void> {
  const answer = await controlClient(port).send(method, path, body);
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}
