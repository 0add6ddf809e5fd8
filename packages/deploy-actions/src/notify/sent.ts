import { createHash } from 'node:crypto';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Channel, NoticeEvent } from './events';

/** What makes two messages the same one. */
export interface MessageIdentity {
  repository: string;
  event: NoticeEvent;
  service: string;
  environment?: string;
  version?: string;
  /** By default the run and its attempt. */
  occurrence: string;
}

/** A name for a message: the same for the same one. */
export function keyOf(identity: MessageIdentity): string {
  const { repository, event, service, environment, version, occurrence } =
    identity;
  const parts = [repository, event, service, environment, version, occurrence];
  return createHash('sha256')
    .update(JSON.stringify(parts))
    .digest('hex')
    .slice(0, 32);
}

/** Remembers, by one empty file each, which channel took which message. */
export interface SentMarks {
  has(channel: Channel, key: string): boolean;
  add(channel: Channel, key: string): void;
}

/**
 * Marks in a folder. What cannot be remembered is sent again: told twice is
 * better than not at all.
 */
export function openMarks(
  folder: string,
  onProblem: (sentence: string) => void,
): SentMarks {
  const fileOf = (channel: Channel, key: string) =>
    join(folder, `${key}-${channel}`);
  return {
    has(channel, key) {
      return (
        statSync(fileOf(channel, key), { throwIfNoEntry: false }) !== undefined
      );
    },
    add(channel, key) {
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(fileOf(channel, key), '');
      } catch (error) {
        onProblem(
          `It is not remembered that ${channel} took the message: ${error}`,
        );
      }
    },
  };
}
