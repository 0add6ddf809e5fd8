import { TagResourceCommand } from '@aws-sdk/client-ecs';
import {
  decodeAck,
  decodeIntent,
  encodeAck,
  SERVICE_TAGS,
  type Ack,
  type Intent,
} from '@canary-portal/rollout-plan';
import { lastPart } from '../aws/arn';
import { describeError } from '../aws/errors';
import type { DriveContext } from './context';

/** What a person has asked of the driver, by tag. */
export interface Orders {
  /** Epoch milliseconds: the weight is kept until then. */
  holdUntil?: number;
  /** Go on to this weight without waiting; checks that fail still count. */
  skipToPercent?: number;
}

/** A pause is answered this long before its dead-man switch acts. */
const BEFORE_EXPIRY_MS = 30_000;

/** The intent on a service that is meant for this deployment and still valid. */
export function intentFor(
  tags: Record<string, string>,
  deploymentArn: string,
  now: number,
): Intent | undefined {
  const value = tags[SERVICE_TAGS.intent];
  if (!value) return undefined;
  try {
    const intent = decodeIntent(value);
    const mine = intent.deploymentId === lastPart(deploymentArn);
    return mine && intent.expiresAt > now ? intent : undefined;
  } catch {
    // Written by somebody else, or by a newer version: ignored, as foreign ones are.
    return undefined;
  }
}

function ackedSeq(tags: Record<string, string>): number | undefined {
  const value = tags[SERVICE_TAGS.ack];
  if (!value) return undefined;
  try {
    return decodeAck(value).seq;
  } catch {
    return undefined;
  }
}

/** What an intent means now; refused when it asks for what cannot be. */
export function readOrder(
  intent: Intent,
  facts: { now: number; weightPercent: number; expiresAt?: number },
): { ack: Ack; orders?: Orders } {
  const { seq, verb, arg } = intent;
  const { now, weightPercent, expiresAt } = facts;
  if (verb === 'skip-to') {
    return arg > weightPercent
      ? { ack: { seq, result: 'accepted' }, orders: { skipToPercent: arg } }
      : {
          ack: {
            seq,
            result: 'refused',
            detail: `The weight is ${weightPercent} already`,
          },
        };
  }
  if (arg === 0) return { ack: { seq, result: 'accepted' }, orders: {} };
  const asked = now + arg * 1000;
  const latest = (expiresAt ?? Infinity) - BEFORE_EXPIRY_MS;
  if (latest <= now) {
    return {
      ack: { seq, result: 'refused', detail: 'The pause is about to expire' },
    };
  }
  return {
    ack:
      asked > latest
        ? {
            seq,
            result: 'accepted',
            detail: `Shortened: the pause expires ${new Date(
              expiresAt ?? 0,
            ).toISOString()}`,
          }
        : { seq, result: 'accepted' },
    orders: { holdUntil: Math.min(asked, latest) },
  };
}

/** Takes intents from the service's tags and answers each one once. */
export class Commands {
  private readonly context: DriveContext;
  private handled: number | undefined;
  orders: Orders = {};

  constructor(context: DriveContext) {
    this.context = context;
  }

  /** Looks for a new intent in tags just read. */
  async update(
    tags: Record<string, string>,
    facts: { weightPercent: number; expiresAt?: number },
  ): Promise<void> {
    const { clock, deploymentArn = '' } = this.context;
    const now = clock.now();
    const intent = intentFor(tags, deploymentArn, now);
    if (!intent || intent.seq === this.handled) return;
    this.handled = intent.seq;
    const { ack, orders } = readOrder(intent, { ...facts, now });
    if (orders) this.orders = orders;
    this.context.emit({
      type: 'intent',
      verb: intent.verb,
      argument: intent.arg,
      result: ack.detail ? `${ack.result}: ${ack.detail}` : ack.result,
    });
    if (ackedSeq(tags) !== ack.seq) await this.acknowledge(ack);
  }

  private async acknowledge(ack: Ack): Promise<void> {
    const { clients, serviceArn, options } = this.context;
    if (!serviceArn) return;
    try {
      await clients.ecs.send(
        new TagResourceCommand({
          resourceArn: serviceArn,
          tags: [{ key: SERVICE_TAGS.ack, value: encodeAck(ack) }],
        }),
      );
    } catch (error) {
      if (options.signal?.aborted) throw error;
      this.context.warn(
        `The request ${ack.seq} could not be acknowledged: ${describeError(
          error,
        )}`,
      );
    }
  }
}
