/** The organisation that repositories are made in. */
export const OWNER = 'acme';
/** Of the sandbox's user who may do everything. */
const TOKEN = 'sandbox-token';

interface Environments {
  environments: { name: string }[];
}

/** GitHub's REST API as it is, and the addresses of git. */
export class GitHubClient {
  private readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  remote(name: string): string {
    const { host } = new URL(this.url);
    return `http://x-access-token:${TOKEN}@${host}/${OWNER}/${name}.git`;
  }

  fileUrl(name: string, file: string): string {
    return `${this.url}/${OWNER}/${name}/blob/main/${file}`;
  }

  async post(path: string, body: object): Promise<void> {
    await this.ask(path, { method: 'POST', body: JSON.stringify(body) });
  }

  /**
   * Looks whether a repository is set up.
   *
   * @throws Error naming what is missing.
   */
  async assertSetUp(name: string): Promise<void> {
    const at = `/repos/${OWNER}/${name}`;
    const { environments } = await this.get<Environments>(`${at}/environments`);
    if (environments.length !== 6) {
      throw new Error(`${name} has ${environments.length} environments, not 6`);
    }
    for (const branch of ['main', 'develop']) {
      await this.get(`${at}/branches/${branch}/protection`);
    }
    await this.get(`${at}/actions/variables/CANARY_PORTAL_CONFIGURED`);
  }

  private async get<T>(path: string): Promise<T> {
    return (await this.ask(path, {})).json() as Promise<T>;
  }

  private async ask(path: string, request: RequestInit): Promise<Response> {
    const answer = await fetch(`${this.url}/api/v3${path}`, {
      ...request,
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    if (!answer.ok) {
      throw new Error(`GitHub answers ${answer.status} to ${path}`);
    }
    return answer;
  }
}
