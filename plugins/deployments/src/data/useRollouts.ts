import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { RolloutSummary } from '@canary-portal/plugin-deployments-common';
import { deploymentsApiRef } from '../api/deploymentsApiRef';
import { useRefetchable } from './useRefetchable';

/** Rollouts that one page of the history holds. */
export const HISTORY_PAGE_SIZE = 10;

interface LoadedPages {
  items: RolloutSummary[];
  nextCursor?: string;
  pages: number;
}

export interface Rollouts {
  items?: RolloutSummary[];
  hasMore: boolean;
  error?: unknown;
  loading: boolean;
  loadingMore: boolean;
  loadMore: () => Promise<void>;
  retry: () => Promise<void>;
}

/**
 * The history of a target, page by page. When `changeKey` changes, all pages
 * that are shown are read again, because who serves and what can be rolled
 * back to changes on every row.
 */
export function useRollouts(
  entityRef: string,
  targetId: string,
  changeKey: string,
): Rollouts {
  const api = useApi(deploymentsApiRef);
  const wantedPages = useRef(1);
  const [loadingMore, setLoadingMore] = useState(false);

  const load = useCallback(
    async (signal: AbortSignal): Promise<LoadedPages> => {
      const items: RolloutSummary[] = [];
      let cursor: string | undefined;
      let pages = 0;
      do {
        const page = await api.listRollouts(
          entityRef,
          { targetId, cursor, limit: HISTORY_PAGE_SIZE },
          { signal },
        );
        items.push(...page.items);
        cursor = page.nextCursor;
        pages += 1;
      } while (cursor !== undefined && pages < wantedPages.current);
      return { items, nextCursor: cursor, pages };
    },
    [api, entityRef, targetId],
  );
  const { value, error, loading, refetch } = useRefetchable(load);

  const seen = useRef(changeKey);
  useEffect(() => {
    if (seen.current !== changeKey) {
      seen.current = changeKey;
      refetch();
    }
  }, [changeKey, refetch]);

  const loadMore = useCallback(async () => {
    wantedPages.current += 1;
    setLoadingMore(true);
    await refetch();
    setLoadingMore(false);
  }, [refetch]);

  return {
    items: value?.items,
    hasMore: value?.nextCursor !== undefined,
    error,
    loading,
    loadingMore,
    loadMore,
    retry: refetch,
  };
}
