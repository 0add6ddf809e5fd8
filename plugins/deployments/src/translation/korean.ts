import type { english } from './english';
import { approvalKorean } from './ko/approval';
import { historyKorean } from './ko/history';
import { rollbackKorean } from './ko/rollback';
import { rolloutKorean } from './ko/rollout';
import { tabKorean } from './ko/tab';

const korean: Record<keyof typeof english, string> = {
  ...tabKorean,
  ...rolloutKorean,
  ...rollbackKorean,
  ...approvalKorean,
  ...historyKorean,
};

/** Every text of the plugin, in Korean. */
export default korean;
