/** Which version of the service answered. */
export interface Version {
  service: string;
  version: string;
  revision: string;
}

type Fetch = (path: string) => Promise<Response>;

async function readFields<Name extends string>(
  response: Response,
  names: readonly Name[],
): Promise<Record<Name, string>> {
  const body: unknown = await response.json();
  const fields = new Map(Object.entries(body ?? {}));
  const read = (name: string): string => {
    const value: unknown = fields.get(name);
    if (typeof value === 'string') return value;
    throw new Error(`The service's answer has no ${name}.`);
  };
  if (!response.ok) throw new Error(read('error'));
  return Object.fromEntries(names.map(name => [name, read(name)])) as Record<
    Name,
    string
  >;
}

export async function fetchVersion(fetch: Fetch): Promise<Version> {
  const response = await fetch('/api/version');
  return readFields(response, ['service', 'version', 'revision']);
}

/** @throws Error with the service's own words when it refuses the name. */
export async function fetchGreeting(
  fetch: Fetch,
  name: string,
): Promise<string> {
  const query = new URLSearchParams({ name });
  const response = await fetch(`/api/greeting?${query.toString()}`);
  const { message } = await readFields(response, ['message']);
  return message;
}
