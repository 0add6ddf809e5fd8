import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  createSandbox,
  createTokenSigner,
  type Sandbox,
  type SandboxOptions,
} from '@canary-portal/sandbox';

export const ACCOUNT = '111122223333';
export const GITHUB_HOST = 'localhost:4569';
export const ENTITY = 'component:default/orders';

/** The templates, made by the very command that `npm start` makes them with. */
function synthesise(): { name: string; template: unknown }[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'stacks-'));
  const stacks = path.join(folder, 'stacks');
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(path.join(stacks, file), 'utf8'));
  try {
    execFileSync(process.execPath, [
      require.resolve('tsx/cli'),
      path.resolve(__dirname, '../../sandbox-stacks.ts'),
      stacks,
      GITHUB_HOST,
    ]);
    const index = read('stacks.json') as { name: string; file: string }[];
    return index.map(({ name, file }) => ({ name, template: read(file) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface SessionKeys {
  AccessKeyId: string;
  SecretAccessKey: string;
  SessionToken: string;
}

/** The account, and the GitHub that it trusts. */
export class Account {
  readonly sandbox: Sandbox;
  private readonly signer = createTokenSigner(
    `https://${GITHUB_HOST}/_services/token`,
  );

  constructor(sandbox: Sandbox) {
    this.sandbox = sandbox;
    sandbox.tokenIssuers.register(this.signer);
  }

  role(name: string): string {
    return `arn:aws:iam::${ACCOUNT}:role/${name}`;
  }

  /** The token of a job of a repository. */
  token(context: string, repository = 'acme/orders'): string {
    return this.signer.sign({
      sub: `repo:${repository}:${context}`,
      issuedAt: this.sandbox.clock.now(),
    });
  }

  /** Keys of a role, as a job in this context gets them. */
  async assume(role: string, token: string): Promise<SessionKeys> {
    const answer = await this.sandbox.operations.sts.AssumeRoleWithWebIdentity({
      RoleArn: this.role(role),
      RoleSessionName: 'a-job',
      WebIdentityToken: token,
    });
    return (answer as { Credentials: SessionKeys }).Credentials;
  }
}

/** The account of a sandbox, made from the synthesised templates alone. */
export async function createAccount(
  options: SandboxOptions = {},
): Promise<Account> {
  const sandbox = await createSandbox(options);
  for (const stack of synthesise()) await sandbox.deployStack(stack);
  return new Account(sandbox);
}
