import { GitHubContext } from '../../context';
import { noContent, ok } from '../../http/answer';
import { bodyOf } from '../../http/call';
import { notFound } from '../../http/github-error';
import { Routes } from '../../http/router';
import { forRepository } from '../../repositories/for-repository';
import { RepositoryRecord, fullNameOf } from '../../state/repository-record';
import { encodePath } from '../../urls';
import { branchHead } from '../routes';
import { protectionFrom } from './input';
import { ProtectionRecord } from './protection-record';
import { protectionShape } from './shapes';

export function protectionRoutes(context: GitHubContext): Routes {
  async function protectionOf(
    repository: RepositoryRecord,
    branch: string,
  ): Promise<ProtectionRecord> {
    await branchHead(context, repository, branch);
    const record = repository.protections[branch];
    if (!record) throw notFound('Branch not protected');
    return record;
  }

  function part(repository: RepositoryRecord, branch: string, name: string) {
    const url = context.urls.apiRepository(fullNameOf(repository));
    return `${url}/branches/${encodePath(branch)}/protection/${name}`;
  }

  return forRepository(
    context,
    { write: 'admin' },
    {
      async 'GET /branches/:branch/protection'({ path }, repository) {
        const record = await protectionOf(repository, path.branch);
        return ok(protectionShape(context, repository, path.branch, record));
      },

      async 'PUT /branches/:branch/protection'(call, repository) {
        const { branch } = call.path;
        await branchHead(context, repository, branch);
        const before = repository.protections[branch];
        const record = protectionFrom(context, repository, bodyOf(call));
        record.requireSignatures = before?.requireSignatures ?? false;
        repository.protections[branch] = record;
        return ok(protectionShape(context, repository, branch, record));
      },

      async 'DELETE /branches/:branch/protection'({ path }, repository) {
        await protectionOf(repository, path.branch);
        delete repository.protections[path.branch];
        return noContent;
      },

      async 'GET /branches/:branch/protection/enforce_admins'(
        { path },
        repository,
      ) {
        const { enforceAdmins } = await protectionOf(repository, path.branch);
        const url = part(repository, path.branch, 'enforce_admins');
        return ok({ url, enabled: enforceAdmins });
      },

      async 'POST /branches/:branch/protection/enforce_admins'(
        { path },
        repository,
      ) {
        (await protectionOf(repository, path.branch)).enforceAdmins = true;
        const url = part(repository, path.branch, 'enforce_admins');
        return ok({ url, enabled: true });
      },

      async 'DELETE /branches/:branch/protection/enforce_admins'(
        { path },
        repository,
      ) {
        (await protectionOf(repository, path.branch)).enforceAdmins = false;
        return noContent;
      },

      async 'POST /branches/:branch/protection/required_signatures'(
        { path },
        repository,
      ) {
        (await protectionOf(repository, path.branch)).requireSignatures = true;
        const url = part(repository, path.branch, 'required_signatures');
        return ok({ url, enabled: true });
      },
    },
  );
}
