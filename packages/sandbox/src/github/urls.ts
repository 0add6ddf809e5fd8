/** Every address that an answer may hold, under the one that was listened on. */
export class Urls {
  /** Without a slash at its end; empty until the server listens. */
  base = '';

  /** `apiBaseUrl` of an integration, as on GitHub Enterprise Server. */
  get api(): string {
    return `${this.base}/api/v3`;
  }

  apiRepository(fullName: string): string {
    return `${this.api}/repos/${fullName}`;
  }

  html(path: string): string {
    return `${this.base}/${path}`;
  }
}

/** A path of a file or branch in a URL: its slashes stay. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
