// sandbox-repositories.ts FOLDER: writes the repositories of the sandbox's
// services, for `sandbox serve --repositories FOLDER`.
import { writeRepositories } from './sandbox/repositories';

const { SANDBOX_GITHUB_PORT = '4569', PORTAL_PORT = '3000' } = process.env;

async function main(): Promise<void> {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('Name the folder to write to');
  const surroundings = {
    repositoryHost: `localhost:${SANDBOX_GITHUB_PORT}`,
    repositoryOwner: 'acme',
    portalUrl: `http://localhost:${PORTAL_PORT}`,
  };
  const isNew = await writeRepositories(folder, surroundings, async () => {
    const { renderRepositories } = await import('./sandbox/renderRepositories');
    return renderRepositories;
  });
  process.stdout.write(`${folder} ${isNew ? 'written' : 'is up to date'}\n`);
}

main().catch((error: unknown) => {
  const text = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
});
