import { createHmac, randomUUID } from 'node:crypto';
import { isLoopbackHost } from '../../wire/loopback';

/** What is tried of a delivery; it is never tried again. */
export interface Delivery {
  id: number;
  guid: string;
  event: string;
  action: string | null;
  repositoryId: number | null;
  /** Real time, epoch milliseconds. */
  deliveredAt: number;
  /** Real seconds. */
  durationSeconds: number;
  /** 0 when nobody answered. */
  statusCode: number;
  /** `OK`, or what went wrong. */
  status: string;
}

export interface DeliveryTarget {
  hookId: number;
  url: string;
  secret: string;
  contentType: 'json' | 'form';
  /** What the hook is of. */
  owner: { type: 'repository' | 'organization'; id: number };
}

export interface DeliveryMessage {
  event: string;
  guid: string;
  payload: Record<string, unknown>;
}

const PATIENCE_MS = 10_000;

function signature(algorithm: 'sha1' | 'sha256', secret: string, body: string) {
  const digest = createHmac(algorithm, secret).update(body).digest('hex');
  return `${algorithm}=${digest}`;
}

function headersOf(
  { hookId, secret, contentType, owner }: DeliveryTarget,
  { event, guid }: DeliveryMessage,
  body: string,
): Record<string, string> {
  return {
    'content-type':
      contentType === 'json'
        ? 'application/json'
        : 'application/x-www-form-urlencoded',
    'user-agent': 'GitHub-Hookshot/sandbox',
    'x-github-event': event,
    'x-github-delivery': guid,
    'x-github-hook-id': String(hookId),
    'x-github-hook-installation-target-type': owner.type,
    'x-github-hook-installation-target-id': String(owner.id),
    ...(secret && {
      'x-hub-signature': signature('sha1', secret, body),
      'x-hub-signature-256': signature('sha256', secret, body),
    }),
  };
}

/**
 * Sends one event once. Only to this machine: another is not called, and told
 * so as the delivery's status.
 */
export async function deliver(
  target: DeliveryTarget,
  message: DeliveryMessage,
): Promise<Pick<Delivery, 'statusCode' | 'status'>> {
  const json = JSON.stringify(message.payload);
  const isForm = target.contentType === 'form';
  const body = isForm
    ? new URLSearchParams({ payload: json }).toString()
    : json;
  if (!URL.canParse(target.url) || !isLoopbackHost(new URL(target.url).host)) {
    return { statusCode: 0, status: 'The sandbox calls this machine only' };
  }
  try {
    const response = await fetch(target.url, {
      method: 'POST',
      headers: headersOf(target, message, body),
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.arrayBuffer();
    const status = response.ok
      ? 'OK'
      : `Invalid HTTP Response: ${response.status}`;
    return { statusCode: response.status, status };
  } catch (error) {
    const isLate =
      typeof error === 'object' &&
      error !== null &&
      'name' in error &&
      error.name === 'TimeoutError';
    return {
      statusCode: 0,
      status: isLate ? 'timed out' : 'failed to connect to host',
    };
  }
}

export const newGuid = (): string => randomUUID();
