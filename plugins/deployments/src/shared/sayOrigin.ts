/** A user's entity ref is said by its name; a GitHub login is one already. */
export function sayActor(actor: string): string {
  return actor.replace(/^user:(?:default\/)?/, '');
}

/** GitHub's runs are written with a "#", whether given by id or by address. */
export function sayRun(run: string): string {
  const id = /^(?:https?:\/\/.*\/actions\/runs\/)?(\d+)/.exec(run)?.[1];
  return id ? `#${id}` : run;
}
