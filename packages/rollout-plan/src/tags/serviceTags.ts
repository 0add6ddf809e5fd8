/** What the key of every tag of this product begins with. */
export const TAG_PREFIX = 'canary-portal:';

/** The tags of an ECS service that portal and driver share. */
export const SERVICE_TAGS = {
  /** Canonical entity ref; set by the platform, read-only to deploy roles. */
  entity: 'canary-portal:entity',
  /** What a person asks of the driver: see `encodeIntent`. */
  intent: 'canary-portal:intent',
  /** The driver's answer: see `encodeAck`. */
  ack: 'canary-portal:ack',
  /** Who drives: see `encodeLease`. */
  driver: 'canary-portal:driver',
  /** ARN of the newest service revision that completed and stayed. */
  lastGood: 'canary-portal:last-good',
  /** Followed by a number: one tag per blocked fingerprint. */
  blockedPrefix: 'canary-portal:blocked/',
} as const;
