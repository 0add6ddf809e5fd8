import { Notice } from '../../shared/Notice';
import { useTranslate } from '../../translation/useTranslate';
import type { AccountValue } from './accountValue';
import { visibility, type KnownAccount } from './knownAccounts';

/** Says that the portal will not see what runs in an account or region. */
export function UnseenNotice(props: {
  known: KnownAccount[];
  value: AccountValue;
}) {
  const { accountId, region } = props.value;
  const t = useTranslate();
  const found = visibility(props.known, props.value);
  if (found.seen) {
    return null;
  }
  return found.regions === undefined ? (
    <Notice tone="moving" role="status" title={t('account.unseenTitle')}>
      {t('account.unseen', { account: accountId })}
    </Notice>
  ) : (
    <Notice tone="moving" role="status" title={t('account.unseenRegionTitle')}>
      {t('account.unseenRegion', {
        account: accountId,
        region,
        regions: found.regions.join(', '),
      })}
    </Notice>
  );
}
