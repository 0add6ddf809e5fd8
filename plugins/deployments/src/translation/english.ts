import { approvalMessages } from './en/approval';
import { historyMessages } from './en/history';
import { rollbackMessages } from './en/rollback';
import { rolloutMessages } from './en/rollout';
import { tabMessages } from './en/tab';

/** Every text of the plugin, in English. */
export const english = {
  ...tabMessages,
  ...rolloutMessages,
  ...rollbackMessages,
  ...approvalMessages,
  ...historyMessages,
} as const;
