import { Clock } from '../ports';
import { Accounts } from './accounts/accounts';
import { EventBus } from './events/event-bus';
import { RepositoryFolders } from './git/repository-folders';
import { StateStore } from './state/store';
import { Urls } from './urls';

/** What every part of the sandbox's GitHub works with. */
export interface GitHubContext {
  /** World time: of everything that is kept and shown. */
  clock: Pick<Clock, 'now'>;
  /**
   * Real time, epoch milliseconds: of tokens and rate limits, which clients
   * hold against a clock of their own.
   */
  realNow(): number;
  urls: Urls;
  store: StateStore;
  accounts: Accounts;
  folders: RepositoryFolders;
  events: EventBus;
}
