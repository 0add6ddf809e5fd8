import { until } from '../support/wait';

const LOOK_EVERY_MS = 50;
const WITHIN_MS = 180_000;

/** Somebody at the portal's HTTP API. */
export interface Client {
  portalUrl: string;
  token: string;
}

/** When what was asked for was there, in seconds from the asking. */
export interface Creation {
  registeredSeconds: number;
  configuredSeconds: number;
}

function headersOf({ token }: Client) {
  return {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
  };
}

/** Whether the catalog has the entity of a service. */
export async function isRegistered(
  client: Client,
  name: string,
): Promise<boolean> {
  const answer = await fetch(
    `${client.portalUrl}/api/catalog/entities/by-name/component/default/${name}`,
    { headers: headersOf(client) },
  );
  // Its body has to be read for the connection to be used again.
  await answer.arrayBuffer();
  return answer.ok;
}

async function post(client: Client, path: string, body: object) {
  const answer = await fetch(`${client.portalUrl}${path}`, {
    method: 'POST',
    headers: headersOf(client),
    body: JSON.stringify(body),
  });
  if (!answer.ok) {
    const text = await answer.text();
    throw new Error(`The portal answers ${answer.status} to ${path}: ${text}`);
  }
  return (await answer.json()) as { id: string };
}

/** Registers the file of an entity in the catalog. */
export async function register(client: Client, target: string): Promise<void> {
  await post(client, '/api/catalog/locations', { type: 'url', target });
}

/** Waits for the entity. */
export async function registered(client: Client, name: string): Promise<void> {
  await until(
    `the catalog to have ${name}`,
    async () => (await isRegistered(client, name)) || undefined,
    { withinMs: WITHIN_MS, everyMs: LOOK_EVERY_MS },
  );
}

/** The events of a task, as text, to tell why it failed. */
async function eventsOf(client: Client, task: string): Promise<string> {
  const answer = await fetch(`${client.portalUrl}${task}/events`, {
    headers: headersOf(client),
  });
  return (await answer.text()).slice(-4_000);
}

async function completed(client: Client, task: string): Promise<void> {
  const status = await until(
    'the task to end',
    async () => {
      const answer = await fetch(`${client.portalUrl}${task}`, {
        headers: headersOf(client),
      });
      const body = (await answer.json()) as { status: string };
      const isOver = !['open', 'processing'].includes(body.status);
      return isOver ? body.status : undefined;
    },
    { withinMs: WITHIN_MS, everyMs: LOOK_EVERY_MS },
  );
  if (status !== 'completed') {
    throw new Error(`The template ${status}: ${await eventsOf(client, task)}`);
  }
}

/** Submits the form, as the browser does, and waits for all of it. */
export async function createService(
  client: Client,
  values: { name: string },
): Promise<Creation> {
  const began = performance.now();
  const since = () => (performance.now() - began) / 1_000;
  const { id } = await post(client, '/api/scaffolder/v2/tasks', {
    templateRef: 'template:default/ecs-service',
    values,
  });
  const [registeredSeconds, configuredSeconds] = await Promise.all([
    registered(client, values.name).then(since),
    completed(client, `/api/scaffolder/v2/tasks/${id}`).then(since),
  ]);
  return { registeredSeconds, configuredSeconds };
}
