import { randomBytes } from 'node:crypto';
import type { Clock } from '../../ports';
import type { RoleRecord } from './state';

/** Temporary credentials of a role. Times are epoch milliseconds, world time. */
export interface SessionRecord {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  roleArn: string;
  roleId: string;
  sessionName: string;
  expiresAt: number;
}

/** Keys of sessions that ended are known so long: to say why they are refused. */
const REMEMBERED_MS = 24 * 3_600_000;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function randomLetters(count: number): string {
  return Array.from(randomBytes(count), byte => LETTERS[byte % 32]).join('');
}

/** The sessions of roles, by access key. */
export class Sessions {
  private readonly clock: Clock;
  private readonly sessions = new Map<string, SessionRecord>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  open(role: RoleRecord, sessionName: string, seconds: number): SessionRecord {
    const now = this.clock.now();
    for (const [key, { expiresAt }] of this.sessions) {
      if (expiresAt + REMEMBERED_MS < now) this.sessions.delete(key);
    }
    const session: SessionRecord = {
      accessKeyId: `ASIA${randomLetters(16)}`,
      secretAccessKey: randomBytes(30).toString('base64'),
      sessionToken: randomBytes(48).toString('base64'),
      roleArn: role.arn,
      roleId: role.id,
      sessionName,
      expiresAt: now + seconds * 1000,
    };
    this.sessions.set(session.accessKeyId, session);
    return session;
  }

  find(accessKeyId: string): SessionRecord | undefined {
    return this.sessions.get(accessKeyId);
  }

  hasExpired({ expiresAt }: SessionRecord): boolean {
    return this.clock.now() >= expiresAt;
  }

  snapshot(): SessionRecord[] {
    return [...this.sessions.values()];
  }

  restore(sessions: SessionRecord[]): void {
    for (const session of sessions) {
      this.sessions.set(session.accessKeyId, session);
    }
  }
}
