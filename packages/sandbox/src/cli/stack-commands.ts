import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { show, withControlPort } from './control-command';
import { readTemplate } from './stack-files';

function addParameter(
  text: string,
  known: Record<string, string> = {},
): Record<string, string> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Give NAME=VALUE.');
  return { ...known, [text.slice(0, at)]: text.slice(at + 1) };
}

/** The commands about stacks, and about what they send. */
export function addStackCommands(program: Command): void {
  withControlPort(program.command('deploy-stack <name> <template>'))
    .description('create or update a stack from a CloudFormation template')
    .option(
      '--parameter <name=value>',
      'a parameter of the template; as often as there are',
      addParameter,
    )
    .action(
      async (
        name: string,
        file: string,
        flags: { controlPort: number; parameter?: Record<string, string> },
      ) => {
        const template = await readTemplate(file);
        const { parameter: parameters } = flags;
        const body = { name, template, parameters };
        await show(flags.controlPort, 'POST', '/stacks', body);
      },
    );

  withControlPort(program.command('inbox'))
    .description('what was sent by SNS and SES')
    .action((flags: { controlPort: number }) =>
      show(flags.controlPort, 'GET', '/inbox'),
    );
}
