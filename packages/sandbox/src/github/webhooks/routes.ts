import { actorOf } from '../auth/identity';
import { isOrganizationAdmin } from '../auth/permissions';
import { GitHubContext } from '../context';
import { Answer, created, noContent, ok } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { notFound, refused } from '../http/github-error';
import { paginate } from '../http/pagination';
import { Handler, Routes } from '../http/router';
import { forRepository } from '../repositories/for-repository';
import { present } from '../state/find';
import { fullNameOf } from '../state/repository-record';
import { WebhookDeliverer } from './deliverer';
import { DeliveryTarget } from './delivery';
import { HookRecord } from './hook-record';
import { hookFrom } from './hooks';
import {
  deliveryShape,
  organizationHookShape,
  repositoryHookShape,
} from './shapes';

/** Whose hooks they are, and how they are shown. */
interface Holder {
  hooks: HookRecord[];
  owner: DeliveryTarget['owner'];
  shape(hook: HookRecord): { url: string };
}

export function webhookRoutes(
  context: GitHubContext,
  deliverer: WebhookDeliverer,
): Routes {
  const { clock, store, urls, accounts } = context;

  function find({ hooks }: Holder, { path }: Call): HookRecord {
    const hook = hooks.find(({ id }) => String(id) === path.hook);
    if (!hook) throw notFound();
    return hook;
  }

  const operations: Record<string, (call: Call, holder: Holder) => Answer> = {
    'GET /hooks'(call, { hooks, shape }) {
      const { items, headers } = paginate(call, hooks);
      return ok(items.map(shape), headers);
    },

    'POST /hooks'(call, { hooks, owner, shape }) {
      const made = { id: store.newId(), now: clock.now() };
      const hook = hookFrom(bodyOf(call), undefined, made);
      const isKnown = hooks.some(
        ({ url, events }) =>
          url === hook.url && events.join() === hook.events.join(),
      );
      if (isKnown) {
        throw refused('Hook', 'Hook already exists on this repository');
      }
      hooks.push(hook);
      deliverer.ping(hook, owner, actorOf(call.identity));
      const answer = shape(hook);
      return created(answer, answer.url);
    },

    'GET /hooks/:hook': (call, holder) => ok(holder.shape(find(holder, call))),

    'PATCH /hooks/:hook'(call, holder) {
      const hook = find(holder, call);
      const made = { id: hook.id, now: clock.now() };
      Object.assign(hook, hookFrom(bodyOf(call), hook, made));
      return ok(holder.shape(hook));
    },

    'DELETE /hooks/:hook'(call, holder) {
      const hook = find(holder, call);
      holder.hooks.splice(holder.hooks.indexOf(hook), 1);
      return noContent;
    },

    'POST /hooks/:hook/pings'(call, holder) {
      const hook = find(holder, call);
      deliverer.ping(hook, holder.owner, actorOf(call.identity));
      return noContent;
    },

    'GET /hooks/:hook/deliveries'(call, holder) {
      const all = deliverer.deliveriesOf(find(holder, call).id);
      const { items, headers } = paginate(call, all);
      return ok(items.map(deliveryShape), headers);
    },
  };

  function ofOrganization(call: Call): Holder {
    const { login, id } = present(accounts.organization(call.path.org));
    if (!isOrganizationAdmin(context, call.identity, login)) throw notFound();
    store.state.organizationHooks[login] ??= [];
    const base = `${urls.api}/orgs/${login}`;
    return {
      hooks: store.state.organizationHooks[login],
      owner: { type: 'organization', id },
      shape: hook => organizationHookShape(base, hook),
    };
  }

  const repositoryRoutes = forRepository(
    context,
    { read: 'admin', write: 'admin' },
    Object.fromEntries(
      Object.entries(operations).map(([key, operate]) => [
        key,
        (call, repository) => {
          const base = urls.apiRepository(fullNameOf(repository));
          return operate(call, {
            hooks: repository.hooks,
            owner: { type: 'repository', id: repository.id },
            shape: hook =>
              repositoryHookShape(
                base,
                hook,
                deliverer.deliveriesOf(hook.id)[0],
              ),
          });
        },
      ]),
    ),
  );
  const organizationRoutes: Routes = Object.fromEntries(
    Object.entries(operations).map(([key, operate]): [string, Handler] => [
      key.replace(' /', ' /orgs/:org/'),
      call => operate(call, ofOrganization(call)),
    ]),
  );
  return { ...repositoryRoutes, ...organizationRoutes };
}
