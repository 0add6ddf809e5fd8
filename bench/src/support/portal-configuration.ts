/** As people write it in `catalog-info.yaml`. */
const ECS_SERVICES_ANNOTATION = 'canary-portal/ecs-services';

/** Somebody who signs in to the portal. */
export interface Person {
  /** Of the persona and of the User entity. */
  name: string;
  groups: string[];
}

/** A service whose deployments the portal shows. */
export interface ListedService {
  name: string;
  serviceArn: string;
  /** Group that owns it. */
  owner: string;
}

export const OWNERS = 'owners';
export const RELEASE_MANAGERS = 'release-managers';

const GROUPS = [OWNERS, RELEASE_MANAGERS];

function group(name: string) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name },
    spec: { type: 'team', children: [] },
  };
}

function user({ name, groups }: Person) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name },
    spec: { memberOf: groups },
  };
}

function component({ name, serviceArn, owner }: ListedService) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      annotations: { [ECS_SERVICES_ANNOTATION]: `production: ${serviceArn}` },
    },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: `group:default/${owner}`,
    },
  };
}

/** The catalog as a file of YAML documents, each of them JSON. */
export function catalogFile(
  people: readonly Person[],
  services: readonly ListedService[],
): string {
  const entities = [
    ...GROUPS.map(group),
    ...people.map(user),
    ...services.map(component),
  ];
  return entities.map(entity => JSON.stringify(entity)).join('\n---\n');
}

/** What the portal's configuration for the sandbox is overridden with. */
export function configurationFile(options: {
  port: number;
  databaseFolder: string;
  catalog: string;
  people: readonly Person[];
  /** For creating services: the template, and the pace of writes. */
  creating?: { template: string; writesPerSecond: number };
}): string {
  const { port, databaseFolder, catalog, people, creating } = options;
  return JSON.stringify({
    backend: {
      baseUrl: `http://localhost:${port}`,
      listen: { host: '127.0.0.1', port },
      database: { connection: { directory: databaseFolder } },
    },
    auth: {
      providers: {
        sandbox: {
          personas: people.map(({ name }) => ({
            id: name,
            title: name,
            userEntityRef: `user:default/${name}`,
          })),
        },
      },
    },
    catalog: {
      locations: [
        {
          type: 'file',
          target: catalog,
          rules: [{ allow: ['Component', 'User', 'Group'] }],
        },
        ...(creating
          ? [
              {
                type: 'file',
                target: creating.template,
                rules: [{ allow: ['Template'] }],
              },
            ]
          : []),
      ],
    },
    ...(creating && {
      deployments: {
        scaffolder: { writesPerSecond: creating.writesPerSecond },
      },
    }),
  });
}
