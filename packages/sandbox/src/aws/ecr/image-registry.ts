import { createHash } from 'node:crypto';
import { Clock, Images } from '../../ports';
import { AwsError } from '../../wire/aws-error';

export interface RegistryImage {
  repository: string;
  digest: string;
  tags: string[];
  manifest: string;
  pushedAt: number;
}

export type TagMutability = 'MUTABLE' | 'IMMUTABLE';

interface Repository {
  name: string;
  createdAt: number;
  /** Of a tag that is immutable, another image cannot be pushed by the API. */
  tagMutability: TagMutability;
  images: RegistryImage[];
}

export interface ImageRegistrySnapshot {
  repositories: Repository[];
}

export function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** `host/repository:tag` or `host/repository@sha256:…`, taken apart. */
export function parseImageReference(reference: string) {
  const [path, digest] = reference.split('@');
  const slash = path.indexOf('/');
  const first = slash < 0 ? '' : path.slice(0, slash);
  const hasHost = first.includes('.') || first.includes(':');
  const rest = hasHost ? path.slice(slash + 1) : path;
  const colon = rest.lastIndexOf(':');
  return {
    host: hasHost ? first : undefined,
    repository: colon < 0 ? rest : rest.slice(0, colon),
    tag: colon < 0 ? 'latest' : rest.slice(colon + 1),
    digest,
  };
}

/** The images that can be pulled: repositories, tags that move, digests. */
export class ImageRegistry implements Images {
  private readonly repositories = new Map<string, Repository>();
  private readonly clock: Clock;
  readonly accountId: string;
  readonly host: string;

  constructor(options: { clock: Clock; accountId: string; region: string }) {
    this.clock = options.clock;
    this.accountId = options.accountId;
    this.host = `${options.accountId}.dkr.ecr.${options.region}.amazonaws.com`;
  }

  /** World time, epoch milliseconds. */
  now(): number {
    return this.clock.now();
  }

  /**
   * An image of this registry must exist; any other registry has whatever it
   * is asked for, under a digest made from the reference.
   */
  digest(image: string): string | undefined {
    const reference = parseImageReference(image);
    if (reference.host !== this.host) {
      return reference.digest ?? sha256(image);
    }
    return this.repositories
      .get(reference.repository)
      ?.images.find(({ digest, tags }) =>
        reference.digest
          ? digest === reference.digest
          : tags.includes(reference.tag),
      )?.digest;
  }

  createRepository(
    name: string,
    tagMutability: TagMutability = 'MUTABLE',
  ): Repository {
    if (this.repositories.has(name)) {
      throw new AwsError(
        'RepositoryAlreadyExistsException',
        `The repository with name '${name}' already exists in the registry ` +
          `with id '${this.accountId}'`,
      );
    }
    const repository: Repository = {
      name,
      createdAt: this.clock.now(),
      tagMutability,
      images: [],
    };
    this.repositories.set(name, repository);
    return repository;
  }

  removeRepository(name: string): void {
    this.repositories.delete(name);
  }

  hasRepository(name: string): boolean {
    return this.repositories.has(name);
  }

  repository(name: string): Repository {
    const repository = this.repositories.get(name);
    if (!repository) {
      throw new AwsError(
        'RepositoryNotFoundException',
        `The repository with name '${name}' does not exist in the registry ` +
          `with id '${this.accountId}'`,
      );
    }
    return repository;
  }

  all(): Repository[] {
    return [...this.repositories.values()];
  }

  /** Pushes a manifest; the tag moves to it from the image that had it. */
  push(name: string, manifest: string, tag?: string): RegistryImage {
    const { images } = this.repository(name);
    const digest = sha256(manifest);
    let image = images.find(known => known.digest === digest);
    if (!image) {
      image = {
        repository: name,
        digest,
        tags: [],
        manifest,
        pushedAt: this.clock.now(),
      };
      images.push(image);
    }
    if (tag !== undefined && !image.tags.includes(tag)) {
      for (const other of images) {
        other.tags = other.tags.filter(known => known !== tag);
      }
      image.tags.push(tag);
    }
    return image;
  }

  snapshot(): ImageRegistrySnapshot {
    return { repositories: this.all() };
  }

  restore(snapshot: ImageRegistrySnapshot): void {
    for (const repository of snapshot.repositories) {
      this.repositories.set(repository.name, repository);
    }
  }
}
