/** What a commit of the template says about itself. */
export interface Origin {
  /** The entity whose repository it is, such as `component:default/checkout`. */
  entityRef: string;
  /** Who ran the template; absent when no person did. */
  userRef?: string;
}

const ENTITY = 'Canary-Portal-Entity';
const USER = 'Requested-By';

/** A commit message with the origin as git trailers. */
export function withOrigin(title: string, origin: Origin): string {
  const trailers = [
    `${ENTITY}: ${origin.entityRef}`,
    ...(origin.userRef ? [`${USER}: ${origin.userRef}`] : []),
  ];
  return `${title.trim()}\n\n${trailers.join('\n')}\n`;
}

/** The origin that a commit message tells, if the template made the commit. */
export function originOf(message: string): Origin | undefined {
  const lines = message.trimEnd().split('\n\n').at(-1)?.split('\n') ?? [];
  const valueOf = (key: string) =>
    lines
      .find(line => line.startsWith(`${key}: `))
      ?.slice(key.length + 2)
      .trim();
  const entityRef = valueOf(ENTITY);
  return entityRef ? { entityRef, userRef: valueOf(USER) } : undefined;
}
