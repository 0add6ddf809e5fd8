/** The account that the sandbox is. */
export const ACCOUNT_ID = '111122223333';
export const REGION = 'eu-west-1';

/** Services answer at `NAME-ENVIRONMENT.DOMAIN`; browsers look for it here. */
export const DOMAIN = 'services.localhost';

/** The owner of every repository. */
const DEMO_OWNER = 'acme';

/** A real answer takes its time. */
const VARIABLES = { WORK_MILLISECONDS: '40' };

interface Environment {
  strategy: 'rolling' | 'blue-green' | 'canary';
  tasks: number;
}

function serviceJson(
  name: string,
  githubHost: string,
  environments: Record<string, Environment>,
): object {
  return {
    name,
    accountId: ACCOUNT_ID,
    region: REGION,
    repository: `${DEMO_OWNER}/${name}`,
    repositoryHost: githubHost,
    entityRef: `component:default/${name}`,
    environments: Object.fromEntries(
      Object.entries(environments).map(([environment, { strategy, tasks }]) => [
        environment,
        { strategy, tasks, variables: VARIABLES },
      ]),
    ),
  };
}

/** The platform of the sandbox's account, as `infra/platform` takes it. */
export function platformContext(githubHost: string): Record<string, string> {
  return {
    accountId: ACCOUNT_ID,
    region: REGION,
    domain: DOMAIN,
    githubHost,
    githubOwner: 'acme',
  };
}

/** `service.json` of each service that `npm start` begins with. */
export function serviceJsons(githubHost: string): object[] {
  const canary = (tasks: number): Environment => ({
    strategy: 'canary',
    tasks,
  });
  return [
    serviceJson('checkout', githubHost, { production: canary(2) }),
    serviceJson('payments', githubHost, { production: canary(2) }),
    serviceJson('orders', githubHost, {
      development: { strategy: 'rolling', tasks: 1 },
      staging: { strategy: 'blue-green', tasks: 1 },
      production: canary(3),
    }),
  ];
}
