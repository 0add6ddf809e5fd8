import { Answer } from './answer';
import { Throttle } from './faults';
import { GitHubError } from './github-error';

const DOCUMENTATION = 'https://docs.github.com/rest';

/** An error as GitHub answers it. */
export function errorAnswer(error: GitHubError): Answer {
  return {
    status: error.status,
    headers: error.headers,
    json: {
      message: error.message,
      ...(error.reasons && { errors: error.reasons }),
      documentation_url: DOCUMENTATION,
      status: String(error.status),
    },
  };
}

/** There is no such route here; the reason stands in a header. */
export function unknownRoute(method: string, path: string): Answer {
  return errorAnswer(
    new GitHubError(404, 'Not Found', {
      headers: {
        'x-sandbox-reason': `The sandbox's GitHub has no ${method} ${path}`,
      },
    }),
  );
}

/** GitHub's answer to who asks too much at once. */
export function throttledAnswer({
  status,
  retryAfterSeconds,
}: Throttle): Answer {
  return errorAnswer(
    new GitHubError(
      status,
      'You have exceeded a secondary rate limit. Please wait a few minutes ' +
        'before you try again.',
      { headers: { 'retry-after': String(retryAfterSeconds) } },
    ),
  );
}

export const brokenAnswer: Answer = errorAnswer(
  new GitHubError(502, 'Server Error'),
);
