export interface HookRecord {
  id: number;
  isActive: boolean;
  /** By the options of the start, rather than by a request. */
  isGiven?: boolean;
  /** Names of events, or `*`. */
  events: string[];
  url: string;
  contentType: 'json' | 'form';
  secret: string;
  insecureSsl: '0' | '1';
  /** World time, epoch milliseconds. */
  createdAt: number;
  updatedAt: number;
}
