import type {
  ConformanceFinding,
  RepositoryView,
  TargetView,
} from '@canary-portal/plugin-deployments-common';

/** The form of the template that mends a repository, filled in for an entity. */
export function adoptLink(
  entityRef: string,
  targets: Pick<TargetView, 'accountId' | 'region'>[],
): string {
  const [target] = targets;
  const formData = {
    entity: entityRef,
    ...(target && {
      account: { accountId: target.accountId, region: target.region },
    }),
  };
  const query = encodeURIComponent(JSON.stringify(formData));
  return `/create/templates/default/adopt-ecs-service?formData=${query}`;
}

/** The place of a finding on GitHub; nothing when there is none to see. */
export function placeLink(
  repository: RepositoryView | null,
  { path, line, status }: ConformanceFinding,
): string | undefined {
  if (!repository || path === undefined || path.endsWith('/')) {
    return undefined;
  }
  if (status === 'missing' && line === undefined) {
    return undefined;
  }
  const { url, branch, commit } = repository;
  const ref = encodeURIComponent(commit ?? branch ?? 'HEAD');
  const file = path.split('/').map(encodeURIComponent).join('/');
  return `${url}/blob/${ref}/${file}${line === undefined ? '' : `#L${line}`}`;
}
