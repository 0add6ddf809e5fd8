import { GitHubContext } from '../context';
import { ok } from '../http/answer';
import { bodyOf } from '../http/call';
import { optionalTexts, optionalFlag, supplied } from '../http/input';
import { Routes } from '../http/router';
import { forRepository } from './for-repository';

const PATH = '/actions/oidc/customization/sub';

/** Which claims the subject of a job's token is made of. */
export function oidcRoutes(context: GitHubContext): Routes {
  return forRepository(
    context,
    { write: 'admin' },
    {
      [`GET ${PATH}`]: (_call, { oidcSubject }) => ok(oidcSubject),

      [`PUT ${PATH}`]: (call, repository) => {
        const body = bodyOf(call);
        supplied(body, 'use_default');
        const keys = optionalTexts(body, 'include_claim_keys');
        repository.oidcSubject = {
          use_default: optionalFlag(body, 'use_default') ?? true,
          ...(keys && { include_claim_keys: keys }),
        };
        return { status: 201, json: {} };
      },
    },
  );
}
