import { finding } from '../findings';
import type { ConformanceFinding, ServingTags } from '../types';

/** `owner/name` out of `host/owner/name`. */
const slugOf = (repository: string) =>
  repository.split('/').filter(Boolean).slice(-2).join('/').toLowerCase();

/** Whether what serves says which repository, commit and run it comes from. */
export function checkTags(
  targets: ServingTags[],
  slug: string | undefined,
): ConformanceFinding[] {
  const serving = targets.flatMap(target =>
    target.serving
      ? [{ environment: target.environment, ...target.serving }]
      : [],
  );
  const found = serving.flatMap(({ environment, problem, repository }) => {
    if (problem !== undefined) {
      return [finding('tags-unreadable', { environment, message: problem })];
    }
    if (repository === undefined) {
      return [finding('tags-foreign', { environment })];
    }
    return slug && slugOf(repository) !== slugOf(slug)
      ? [
          finding('tags-other-repository', {
            environment,
            found: repository,
            slug,
          }),
        ]
      : [];
  });
  if (found.length > 0) {
    return found;
  }
  const environments = [...new Set(serving.map(each => each.environment))];
  return [
    environments.length > 0
      ? finding('tags-ok', { environments: environments.join(', ') })
      : finding('tags-none'),
  ];
}
