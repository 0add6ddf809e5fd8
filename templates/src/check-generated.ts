// `npm run check:template`: generates a repository for each choice of the form,
// installs once, and runs what its own workflows run.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { checkRepository } from './checks/checkRepository';
import { checkCopies, renderedFiles } from './checks/rendering/rendering';
import { usableTools } from './checks/syntax/tools';
import {
  ALONE,
  commandsForEach,
  ONCE,
  type Command,
} from './generated/commands';
import { borrow, install } from './generated/install';
import { inLanes } from './generated/lanes';
import { createReport } from './generated/report';
import { run } from './generated/run';
import { collisions, readStacks, stackProblems } from './generated/templates';
import { describeFindings } from './model/finding';
import { openRepository } from './model/repository';
import { MATRIX } from './render/matrix';
import { TEMPLATE_FOLDER, type TemplateParameters } from './render/parameters';
import { renderTemplate } from './render/renderTemplate';

interface Generated {
  title: string;
  repository: string;
  parameters: TemplateParameters;
}

const report = createReport(text => process.stdout.write(`${text}\n`));
const content = openRepository(path.join(TEMPLATE_FOLDER, 'content'));

/** Rendered, and every check that needs nothing installed. */
async function checkFiles(services: readonly Generated[]): Promise<void> {
  const tools = usableTools();
  // One after the other: some checkers share their state.
  for (const { title, repository, parameters } of services) {
    await report.check(`${title}: its files`, async () => {
      await renderTemplate(parameters, repository);
      const generated = openRepository(repository);
      return [
        ...checkCopies(content, generated),
        ...(await checkRepository(generated, tools)),
      ].map(finding => describeFindings([finding]));
    });
  }
}

async function carryOut(
  { title, repository }: Generated,
  commands: readonly Command[],
): Promise<void> {
  for (const command of commands) {
    const { folder, program, args } = command;
    await report.check(`${title}: ${command.title}`, async () => {
      const cwd = path.join(repository, folder);
      await run(program, args, { cwd, title: command.title });
      return [];
    });
  }
}

/** Each service's stacks, and beside those of every other. */
async function checkStacks(services: readonly Generated[]): Promise<void> {
  const all = services.map(service => ({
    ...service,
    stacks: readStacks(path.join(service.repository, 'infra/cdk.out')),
  }));
  for (const [index, { title, parameters, stacks }] of all.entries()) {
    await report.check(`${title}: its stacks`, async () => [
      ...stackProblems(stacks, parameters.environments),
      ...all
        .slice(0, index)
        .flatMap(other =>
          collisions(other.stacks, stacks).map(
            name => `${name} is taken by the other service, "${other.title}".`,
          ),
        ),
    ]);
  }
}

async function checkAll(folder: string): Promise<void> {
  const services = Object.entries(MATRIX).map(([title, parameters]) => ({
    title,
    repository: path.join(folder, parameters.name),
    parameters,
  }));
  const [first, ...others] = services;
  await checkFiles([first]);
  const [isInstalled] = await Promise.all([
    report.check(`${first.title}: npm ci`, async () => {
      await install(first.repository);
      return [];
    }),
    checkFiles(others),
  ]);
  if (!isInstalled) return;
  others.forEach(other => borrow(first.repository, other.repository));
  const each = commandsForEach(renderedFiles(content));
  await inLanes(availableParallelism(), [
    ...ONCE.map(commands => () => carryOut(first, commands)),
    ...services.map(service => () => carryOut(service, each)),
  ]);
  await carryOut(first, ALONE);
  await checkStacks(services);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'check-template-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  await checkAll(folder);
  process.exitCode = report.close() ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(
    `\n${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
});
