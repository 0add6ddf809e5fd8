import { getEntitySourceLocation, type Entity } from '@backstage/catalog-model';

/** Where an entity's code and workflow runs are shown. */
export interface SourceLinks {
  commitUrl(repository: string, commit: string): string | undefined;
  runUrl(repository: string, run: string): string | undefined;
}

/** Links to the GitHub host that the entity's source location names. */
export function sourceLinksOf(entity: Entity): SourceLinks {
  const host = hostOf(entity);
  const base = (repository: string) => {
    const segments = repository.split('/').filter(Boolean);
    if (segments.length === 3) {
      return `https://${segments.join('/')}`;
    }
    return segments.length === 2 ? `https://${host}/${repository}` : undefined;
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

function hostOf(entity: Entity): string {
  try {
    const { type, target } = getEntitySourceLocation(entity);
    if (type === 'url') {
      return new URL(target).host;
    }
  } catch {
    // Not every entity says where it comes from.
  }
  return 'github.com';
}
