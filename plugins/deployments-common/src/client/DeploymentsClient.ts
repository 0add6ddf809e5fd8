import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import type {
  CommandView,
  RollbackDecision,
  RollbackPreview,
  RollbackRequest,
} from '../model/command';
import type { ConformanceView } from '../model/conformance';
import type { Overview } from '../model/overview';
import type { RolloutDetail, RolloutPage } from '../model/rollout';
import type { DeploymentsApi, RequestOptions } from './DeploymentsApi';

const MAX_CACHED_ANSWERS = 50;

interface CachedAnswer {
  etag: string;
  body: unknown;
}

/**
 * {@link DeploymentsApi} over HTTP. Remembers the ETag of each answer and sends
 * `If-None-Match`, so that polling costs nothing while nothing changes.
 */
export class DeploymentsClient implements DeploymentsApi {
  private readonly answers = new Map<string, CachedAnswer>();
  private readonly discoveryApi: {
    getBaseUrl(pluginId: string): Promise<string>;
  };
  private readonly fetchApi: { fetch: typeof fetch };

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: { fetch: typeof fetch };
  }) {
    this.discoveryApi = options.discoveryApi;
    this.fetchApi = options.fetchApi;
  }

  getOverview(entityRef: string, options?: RequestOptions): Promise<Overview> {
    return this.get<Overview>(pathOf(entityRef), options);
  }

  listRollouts(
    entityRef: string,
    query: { targetId?: string; cursor?: string; limit?: number } = {},
    options?: RequestOptions,
  ): Promise<RolloutPage> {
    const path = `${pathOf(entityRef)}/rollouts${queryOf({
      target: query.targetId,
      cursor: query.cursor,
      limit: query.limit?.toString(),
    })}`;
    return this.get<RolloutPage>(path, options);
  }

  getRollout(
    entityRef: string,
    rolloutId: string,
    options?: RequestOptions,
  ): Promise<RolloutDetail> {
    const path = `${pathOf(entityRef)}/rollouts/${encodeURIComponent(
      rolloutId,
    )}`;
    return this.get<RolloutDetail>(path, options);
  }

  async previewRollback(
    entityRef: string,
    targetId: string,
    query: { toRolloutId?: string } = {},
    options?: RequestOptions,
  ): Promise<RollbackPreview> {
    const path = `${rollbacksOf(entityRef, targetId)}/preview${queryOf({
      to: query.toRolloutId,
    })}`;
    const response = await this.send(path, { signal: options?.signal });
    return (await response.json()) as RollbackPreview;
  }

  async requestRollback(
    entityRef: string,
    targetId: string,
    request: RollbackRequest & { idempotencyKey: string },
    options?: RequestOptions,
  ): Promise<CommandView> {
    const { idempotencyKey, ...body } = request;
    return this.post(rollbacksOf(entityRef, targetId), body, {
      ...options,
      headers: { 'Idempotency-Key': idempotencyKey },
    });
  }

  decideRollback(
    entityRef: string,
    commandId: string,
    decision: RollbackDecision,
    options?: RequestOptions,
  ): Promise<CommandView> {
    const id = encodeURIComponent(commandId);
    const path = `${pathOf(entityRef)}/rollbacks/${id}/approval`;
    return this.post(path, decision, options);
  }

  getConformance(
    entityRef: string,
    options?: RequestOptions,
  ): Promise<ConformanceView> {
    return this.get<ConformanceView>(
      `${pathOf(entityRef)}/conformance`,
      options,
    );
  }

  async refresh(entityRef: string, options?: RequestOptions): Promise<void> {
    await this.send(`${pathOf(entityRef)}/refresh`, {
      method: 'POST',
      signal: options?.signal,
    });
  }

  private async post<T>(
    path: string,
    body: object,
    options: RequestOptions & { headers?: Record<string, string> } = {},
  ): Promise<T> {
    const response = await this.send(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...options.headers },
      body: JSON.stringify(body),
      signal: options.signal,
    });
    return (await response.json()) as T;
  }

  private async get<T>(path: string, options?: RequestOptions): Promise<T> {
    const known = this.answers.get(path);
    const response = await this.send(
      path,
      {
        headers: known ? { 'If-None-Match': known.etag } : {},
        signal: options?.signal,
        // The browser's own cache would answer 200 in place of our 304.
        cache: 'no-store',
      },
      known !== undefined,
    );
    if (response.status === 304 && known) {
      return known.body as T;
    }
    const body = (await response.json()) as T;
    const etag = response.headers.get('ETag');
    if (etag) {
      this.remember(path, { etag, body });
    }
    return body;
  }

  private async send(
    path: string,
    init: RequestInit,
    acceptNotModified = false,
  ): Promise<Response> {
    const baseUrl = await this.discoveryApi.getBaseUrl('deployments');
    const response = await this.fetchApi.fetch(`${baseUrl}${path}`, init);
    if (response.ok || (acceptNotModified && response.status === 304)) {
      return response;
    }
    throw await ResponseError.fromResponse(response);
  }

  private remember(path: string, answer: CachedAnswer): void {
    this.answers.delete(path);
    this.answers.set(path, answer);
    const [oldest] = this.answers.keys();
    if (this.answers.size > MAX_CACHED_ANSWERS && oldest !== undefined) {
      this.answers.delete(oldest);
    }
  }
}

function pathOf(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef, {
    defaultNamespace: 'default',
  });
  const segments = [kind.toLocaleLowerCase('en-US'), namespace, name];
  return `/v1/entities/${segments.map(encodeURIComponent).join('/')}`;
}

function rollbacksOf(entityRef: string, targetId: string): string {
  return `${pathOf(entityRef)}/targets/${encodeURIComponent(
    targetId,
  )}/rollbacks`;
}

function queryOf(values: Record<string, string | undefined>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined) {
      query.set(key, value);
    }
  }
  const text = query.toString();
  return text ? `?${text}` : '';
}
