import { approvalMessages } from './en/approval';
import { historyMessages } from './en/history';
import { planMessages } from './en/plan';
import { repositoryMessages } from './en/repository';
import { rollbackMessages } from './en/rollback';
import { rolloutMessages } from './en/rollout';
import { tabMessages } from './en/tab';
import { templateMessages } from './en/template';

/** Every text of the plugin, in English. */
export const english = {
  ...tabMessages,
  ...rolloutMessages,
  ...rollbackMessages,
  ...approvalMessages,
  ...historyMessages,
  ...templateMessages,
  ...planMessages,
  ...repositoryMessages,
} as const;
