// sandbox-stacks.ts FOLDER [GITHUB_HOST]: writes the CloudFormation templates of
// the platform and of the sandbox's services, for `sandbox serve --stacks FOLDER`.
import { writeStacks } from './sandbox/synthesise';

const [folder, githubHost = 'localhost:4569'] = process.argv.slice(2);

async function main(): Promise<void> {
  if (!folder) throw new Error('Name the folder to write to');
  const isNew = await writeStacks(folder, githubHost);
  process.stdout.write(`${folder} ${isNew ? 'written' : 'is up to date'}\n`);
}

main().catch((error: unknown) => {
  const text = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
});
