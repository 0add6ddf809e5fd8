import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { APP_SLUG } from '../auth/identity';
import { GitHubContext } from '../context';

/** What an integration needs to act as the sandbox's GitHub App. */
export interface AppCredentials {
  appId: number;
  slug: string;
  clientId: string;
  clientSecret: string;
  webhookSecret: string;
  /** PEM. */
  privateKey: string;
}

type Context = Pick<GitHubContext, 'store'>;

export function appId({ store }: Context): number {
  return store.idOf(`app ${APP_SLUG}`);
}

export const CLIENT_ID = 'Iv1.0123456789abcdef';

let generating: Promise<string> | undefined;

// Slow, so once in a process and only when somebody asks.
async function generateKey(): Promise<string> {
  generating ??= promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  }).then(({ privateKey }) => privateKey);
  return generating;
}

/** The App, whose key is made now if nobody has asked before. */
export async function appCredentials(
  context: Context,
): Promise<AppCredentials> {
  const { state } = context.store;
  state.appPrivateKey ??= await generateKey();
  const id = appId(context);
  await context.store.save();
  return {
    appId: id,
    slug: APP_SLUG,
    clientId: CLIENT_ID,
    clientSecret: 'sandbox-client-secret',
    webhookSecret: 'sandbox-webhook-secret',
    privateKey: state.appPrivateKey,
  };
}
