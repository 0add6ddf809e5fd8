import { createBare } from './creation/bare';
import { type Client, type Creation, createService } from './creation/creation';
import { GitHubClient } from './creation/github';
import { type MeasurementContext, runMeasurement } from './support/measurement';
import { ACCOUNT, REGION, startPlatform } from './support/platform';
import { startPortal } from './support/portal';
import { RELEASE_MANAGERS } from './support/portal-configuration';
import { percentile, round } from './support/statistics';
import { until } from './support/wait';

/** The first of them meets a portal that has just started. */
const SERVICES = 5;
/** As on github.com, which asks for it; the sandbox itself does not. */
const WRITES_PER_SECOND = 1;
const PERSON = 'release-manager';

/** What the form holds when every channel is chosen: as many writes as can be. */
function formOf(name: string, environments: object) {
  return {
    name,
    description: 'Made to be measured',
    owner: `group:default/${RELEASE_MANAGERS}`,
    account: { accountId: ACCOUNT, region: REGION },
    environments,
    notifications: {
      slack: true,
      email: true,
      sms: true,
      emailTo: 'team@example.com',
    },
  };
}

interface Template {
  spec: {
    parameters: {
      properties: Record<string, { 'ui:options'?: { defaults?: object } }>;
    }[];
  };
}

/** The plans that the form begins with, as the catalog has them. */
function defaultPlans({ portalUrl, token }: Client): Promise<object> {
  return until('the portal to have the template', async () => {
    const answer = await fetch(
      `${portalUrl}/api/catalog/entities/by-name/template/default/ecs-service`,
      { headers: { authorization: `Bearer ${token}` } },
    );
    if (!answer.ok) return undefined;
    const { spec } = (await answer.json()) as Template;
    const [plans] = spec.parameters.flatMap(
      page => page.properties.environments?.['ui:options']?.defaults ?? [],
    );
    if (!plans) throw new Error('The template has no plans to begin with');
    return plans;
  });
}

const median = (values: readonly number[]) => percentile(values, 50);

async function measure({ cleanup, say, number }: MeasurementContext) {
  const platform = await startPlatform(cleanup);
  const github = new GitHubClient(platform.githubUrl);
  say('The sandbox is up; the portal starts');
  const portal = await startPortal(cleanup, {
    awsUrl: platform.awsUrl,
    people: [{ name: PERSON, groups: [RELEASE_MANAGERS] }],
    services: [],
    github: { url: platform.githubUrl, writesPerSecond: WRITES_PER_SECOND },
  });
  const client: Client = {
    portalUrl: portal.url,
    token: await portal.signIn(PERSON),
  };
  const plans = await defaultPlans(client);

  const creations: Creation[] = [];
  const bare: number[] = [];
  const writes: number[] = [];
  const services = number('services', SERVICES);
  for (let i = 1; i <= services; i++) {
    const name = `service-${i}`;
    const before = await platform.countGitHubWrites();
    const creation = await createService(client, formOf(name, plans));
    writes.push((await platform.countGitHubWrites()) - before);
    await github.assertSetUp(name);
    creations.push(creation);
    const names = { like: name, name: `bare-${i}` };
    bare.push(await createBare(client, github, names));
    say(
      `${name}: registered after ${round(
        creation.registeredSeconds,
      )} s (${round(
        bare[bare.length - 1],
      )} s by git and REST alone), set up after ${round(
        creation.configuredSeconds,
      )} s with ${writes[writes.length - 1]} writes`,
    );
  }
  const registered = creations.map(each => each.registeredSeconds);
  const configured = creations.map(each => each.configuredSeconds);
  return {
    registered_seconds: round(Math.max(...registered)),
    configured_seconds: round(Math.max(...configured)),
    ratio_to_git_and_rest: round(median(registered) / median(bare)),
    writes: Math.max(...writes),
    services,
  };
}

runMeasurement(
  'template',
  { registered_seconds: 10, configured_seconds: 45 },
  measure,
);
