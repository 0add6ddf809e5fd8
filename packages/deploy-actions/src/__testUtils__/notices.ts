import type { Notice } from '../notify/notice';

/** A rollback in production. */
export function noticeOf(changes: Partial<Notice> = {}): Notice {
  return {
    event: 'rolled-back',
    service: 'orders',
    environment: 'production',
    version: '1.9.1',
    cause: 'Error rate 7.2 %, limit 5 %.',
    runUrl: 'https://github.com/acme/orders/actions/runs/7',
    attempt: 1,
    ...changes,
  };
}
