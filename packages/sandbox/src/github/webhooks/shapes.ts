import { Schema } from '../schema';
import { isoSeconds } from '../state/format';
import { Delivery } from './delivery';
import { HookRecord } from './hook-record';

/** Secrets are told by stars, as on GitHub. */
function configShape({ url, contentType, insecureSsl, secret }: HookRecord) {
  return {
    url,
    content_type: contentType,
    insecure_ssl: insecureSsl,
    ...(secret && { secret: '********' }),
  };
}

function common(base: string, hook: HookRecord) {
  const url = `${base}/hooks/${hook.id}`;
  return {
    id: hook.id,
    name: 'web',
    active: hook.isActive,
    events: hook.events,
    config: configShape(hook),
    created_at: isoSeconds(hook.createdAt),
    updated_at: isoSeconds(hook.updatedAt),
    url,
    ping_url: `${url}/pings`,
    deliveries_url: `${url}/deliveries`,
  };
}

export function repositoryHookShape(
  base: string,
  hook: HookRecord,
  last: Delivery | undefined,
): Schema<'hook'> {
  return {
    type: 'Repository',
    ...common(base, hook),
    test_url: `${base}/hooks/${hook.id}/test`,
    last_response: {
      code: last?.statusCode ?? null,
      status: last ? 'active' : 'unused',
      message: last?.status ?? null,
    },
  };
}

export function organizationHookShape(
  base: string,
  hook: HookRecord,
): Schema<'org-hook'> {
  return { type: 'Organization', ...common(base, hook) };
}

export function deliveryShape(
  delivery: Delivery,
): Schema<'hook-delivery-item'> {
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: new Date(delivery.deliveredAt).toISOString(),
    redelivery: false,
    duration: delivery.durationSeconds,
    status: delivery.status,
    status_code: delivery.statusCode,
    event: delivery.event,
    action: delivery.action,
    installation_id: null,
    repository_id: delivery.repositoryId,
    throttled_at: null,
  };
}
