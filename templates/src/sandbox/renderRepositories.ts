import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { stories } from '@canary-portal/sandbox';
import { renderTemplate, type Surroundings } from '../render/renderTemplate';
import { ACCOUNT_ID, REGION, serviceJsons } from './services';

const DESCRIPTIONS: Record<string, string> = {
  checkout:
    'Takes payment for a basket. Healthy, with several rollouts behind it.',
  orders: 'Takes orders. A canary of it is always on its way.',
  payments: 'Talks to the banks. Its last version rolled itself back.',
};
const OWNER = 'shop';

/** `infra/service.json`, as far as it is needed here. */
interface ServiceJson {
  name: string;
  environments: Record<string, Record<string, unknown>>;
}

const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * `deployment.yaml`: the plan that the story's rollouts follow, and the
 * environments that there is no story of.
 */
function descriptorOf({ name, environments }: ServiceJson): string {
  const plan = stories.find(story => story.name === name)?.plan;
  if (!plan) throw new Error(`The sandbox tells no story of ${name}`);
  const untold = Object.keys(environments).filter(
    environment => !plan.includes(`\n  ${environment}:\n`),
  );
  return untold.reduce(
    (text, environment) =>
      text.replace(
        'environments:\n',
        `environments:\n  ${environment}:\n    strategy: ${environments[environment].strategy}\n`,
      ),
    plan,
  );
}

/** What the sandbox makes the repository with, beside its files. */
function descriptionOf(name: string, { portalUrl }: Surroundings) {
  const entity = `component:default/${name}`;
  return {
    description: DESCRIPTIONS[name],
    homepage: `${portalUrl}/catalog/default/component/${name}/deployments`,
    // By both, the template knows a repository of its own.
    message: `Create ${name} from the template\n\nCanary-Portal-Entity: ${entity}\n`,
    teams: { [OWNER]: 'admin' },
  };
}

/** Renders each service's repository into a folder of its name. */
export async function renderRepositories(
  folder: string,
  surroundings: Surroundings,
): Promise<void> {
  for (const json of serviceJsons(surroundings.repositoryHost)) {
    const service = json as ServiceJson;
    const { name, environments } = service;
    const repository = path.join(folder, name);
    await renderTemplate(
      {
        name,
        description: DESCRIPTIONS[name],
        owner: `group:default/${OWNER}`,
        system: 'system:default/shop',
        account: { accountId: ACCOUNT_ID, region: REGION },
        environments,
      },
      repository,
      surroundings,
    );
    const write = (file: string, text: string) =>
      writeFileSync(path.join(repository, file), text);
    write('deployment.yaml', descriptorOf(service));
    write('infra/service.json', asJson(service));
    writeFileSync(
      path.join(folder, `${name}.json`),
      asJson(descriptionOf(name, surroundings)),
    );
  }
}
