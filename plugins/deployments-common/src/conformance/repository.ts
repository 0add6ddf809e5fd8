import {
  ANNOTATION_LOCATION,
  getEntitySourceLocation,
  parseLocationRef,
  type Entity,
} from '@backstage/catalog-model';
import { CATALOG_PATH } from './contract';

/** The repository that an entity is built from. */
export interface EntityRepository {
  /** `github.com`, or `host:port`. */
  host: string;
  owner: string;
  name: string;
  /** `owner/name` */
  slug: string;
  /** Address of its page. */
  url: string;
  /** Absent for the default branch. */
  branch?: string;
  /** What a URL reader reads the whole of it from. */
  treeUrl: string;
  /** Where the entity's own file is in it. */
  catalogPath: string;
}

interface Place {
  origin: string;
  host: string;
  slug: string;
  branch?: string;
  path: string;
}

const PROJECT_SLUG = 'github.com/project-slug';
const SLUG = /^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/;

/** Takes `https://host/owner/name/blob/branch/path` apart. */
function placeOf(target: string): Place | undefined {
  if (!/^https?:\/\//.test(target) || !URL.canParse(target)) {
    return undefined;
  }
  const { origin, host, pathname } = new URL(target);
  const [owner, name, kind, branch, ...path] = pathname
    .split('/')
    .filter(Boolean)
    .map(segment => safeDecode(segment));
  if (!owner || !name) {
    return undefined;
  }
  const inBranch = (kind === 'blob' || kind === 'tree') && branch;
  return {
    origin,
    host,
    slug: `${owner}/${name.replace(/\.git$/, '')}`,
    ...(inBranch && { branch }),
    path: path.join('/'),
  };
}

function safeDecode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function sourcePlace(entity: Entity): Place | undefined {
  try {
    const { type, target } = getEntitySourceLocation(entity);
    return type === 'url' ? placeOf(target) : undefined;
  } catch {
    // Not every entity says where it comes from.
    return undefined;
  }
}

function locationPlace(entity: Entity): Place | undefined {
  const location = entity.metadata.annotations?.[ANNOTATION_LOCATION];
  try {
    const { type, target } = parseLocationRef(location ?? '');
    return type === 'url' ? placeOf(target) : undefined;
  } catch {
    return undefined;
  }
}

const isSame = (one: string, other: string) =>
  one.toLowerCase() === other.toLowerCase();

/**
 * The repository that `github.com/project-slug` names, on the host that
 * `backstage.io/source-location` names; that of the source location where there
 * is no slug. Undefined when the entity names none.
 */
export function repositoryOf(entity: Entity): EntityRepository | undefined {
  const written: unknown = entity.metadata.annotations?.[PROJECT_SLUG];
  const source = sourcePlace(entity);
  const slug = typeof written === 'string' ? written.trim() : source?.slug;
  if (!slug || !SLUG.test(slug)) {
    return undefined;
  }
  const [owner, name] = slug.split('/');
  const isSource = source !== undefined && isSame(source.slug, slug);
  const branch = isSource ? source.branch : undefined;
  const url = `${source?.origin ?? 'https://github.com'}/${slug}`;
  const own = locationPlace(entity);
  return {
    host: source?.host ?? 'github.com',
    owner,
    name,
    slug,
    url,
    ...(branch && { branch }),
    treeUrl: branch ? `${url}/tree/${encodeURIComponent(branch)}` : url,
    catalogPath:
      own && isSame(own.slug, slug) && own.path ? own.path : CATALOG_PATH,
  };
}
