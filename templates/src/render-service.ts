// `render-service.ts FOLDER`: writes the repository that the form's defaults
// make, for checks that are no part of this package.
import { MATRIX } from './render/matrix';
import { renderTemplate } from './render/renderTemplate';

async function main(): Promise<void> {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('Name the folder to write to.');
  await renderTemplate(MATRIX['the defaults of the form'], folder);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
