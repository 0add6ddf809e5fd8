import type { english } from './english';
import { approvalKorean } from './ko/approval';
import { historyKorean } from './ko/history';
import { planKorean } from './ko/plan';
import { repositoryKorean } from './ko/repository';
import { rollbackKorean } from './ko/rollback';
import { rolloutKorean } from './ko/rollout';
import { tabKorean } from './ko/tab';
import { templateKorean } from './ko/template';

const korean: Record<keyof typeof english, string> = {
  ...tabKorean,
  ...rolloutKorean,
  ...rollbackKorean,
  ...approvalKorean,
  ...historyKorean,
  ...templateKorean,
  ...planKorean,
  ...repositoryKorean,
};

/** Every text of the plugin, in Korean. */
export default korean;
