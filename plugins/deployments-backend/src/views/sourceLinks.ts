import { getEntitySourceLocation, type Entity } from '@backstage/catalog-model';

/** Where an entity's code and workflow runs are shown. */
export interface SourceLinks {
  commitUrl(repository: string, commit: string): string | undefined;
  runUrl(repository: string, run: string): string | undefined;
}

/** Links to the GitHub host that the entity's source location names. */
export function sourceLinksOf(entity: Entity): SourceLinks {
  const { origin, host } = sourceOf(entity);
  const base = (repository: string) => {
    const segments = repository.split('/').filter(Boolean);
    if (segments.length === 3) {
      const [own, ...slug] = segments;
      return `${own === host ? origin : `https://${own}`}/${slug.join('/')}`;
    }
    return segments.length === 2 ? `${origin}/${repository}` : undefined;
  };
  return {
    commitUrl(repository, commit) {
      const address = base(repository);
      return address && /^[0-9a-f]{7,64}$/i.test(commit)
        ? `${address}/commit/${commit}`
        : undefined;
    },
    runUrl(repository, run) {
      if (/^https?:\/\//.test(run)) {
        return run;
      }
      const address = base(repository);
      return address && /^\d+$/.test(run)
        ? `${address}/actions/runs/${run}`
        : undefined;
    },
  };
}

function sourceOf(entity: Entity): URL {
  try {
    const { type, target } = getEntitySourceLocation(entity);
    if (type === 'url' && /^https?:/.test(target)) {
      return new URL(target);
    }
  } catch {
    // Not every entity says where it comes from.
  }
  return new URL('https://github.com');
}
