import { Identity, actorOf } from '../auth/identity';
import { GitHubContext } from '../context';
import { Signature } from '../git/write-files';
import { Body } from '../http/call';
import { malformed } from '../http/github-error';
import { optionalObject, optionalText, text } from '../http/input';
import { authorOf } from '../repositories/author';

/**
 * The author or committer that a request names, by the first of these members
 * that it has; else the one who asks.
 */
export function signatureFrom(
  context: GitHubContext,
  identity: Identity,
  body: Body,
  ...names: string[]
): Signature {
  const name = names.find(candidate => optionalObject(body, candidate));
  const person = name && optionalObject(body, name);
  if (!person) return authorOf(context, actorOf(identity));
  const date = optionalText(person, 'date');
  const at = date === undefined ? context.clock.now() : Date.parse(date);
  if (Number.isNaN(at)) {
    throw malformed(`For 'properties/date', "${date}" is not a valid date.`);
  }
  return { name: text(person, 'name'), email: text(person, 'email'), at };
}
