import type {
  ContainerDefinition,
  ContainerImage,
  TaskDefinition,
} from '@aws-sdk/client-ecs';
import {
  fingerprint,
  type FingerprintContainer,
} from '@canary-portal/rollout-plan';

/** A parsed image reference. */
export interface ImageReference {
  /** Without tag and digest. */
  repository: string;
  tag?: string;
  digest?: string;
}

/** `host:5000/team/app:1.2@sha256:…` taken apart. */
export function parseImage(image: string): ImageReference {
  const [named, digest] = image.split('@');
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  return {
    repository: colon < 0 ? named : named.slice(0, colon),
    ...(colon < 0 ? {} : { tag: named.slice(colon + 1) }),
    ...(digest ? { digest } : {}),
  };
}

/** The image by digest, whatever its tag: `repository@sha256:…`. */
export function pinned(image: string, digest: string | undefined): string {
  return digest ? `${parseImage(image).repository}@${digest}` : image;
}

/** The digest of each container by name, from the reference or from ECS. */
export function digestsOf(
  containers: readonly ContainerDefinition[],
  resolved: readonly ContainerImage[] = [],
): Map<string, string> {
  const digests = new Map<string, string>();
  for (const { name, image } of containers) {
    const own = image ? parseImage(image).digest : undefined;
    const byEcs = resolved.find(r => r.containerName === name)?.imageDigest;
    const digest = byEcs ?? own;
    if (name && digest) digests.set(name, digest);
  }
  return digests;
}

/** The fingerprint of a task definition whose images have these digests. */
export function fingerprintOf(
  definition: Pick<TaskDefinition, 'containerDefinitions' | 'cpu' | 'memory'>,
  digests: ReadonlyMap<string, string>,
): string {
  const containers = (definition.containerDefinitions ?? []).map(
    (container): FingerprintContainer => ({
      name: container.name ?? '',
      image: pinned(container.image ?? '', digests.get(container.name ?? '')),
      command: container.command,
      entryPoint: container.entryPoint,
      cpu: container.cpu,
      memory: container.memory,
      memoryReservation: container.memoryReservation,
      essential: container.essential,
      environment: container.environment,
      secrets: container.secrets,
      portMappings: container.portMappings?.map(
        ({ containerPort, hostPort, protocol }) => ({
          containerPort,
          hostPort,
          protocol,
        }),
      ),
      user: container.user,
      workingDirectory: container.workingDirectory,
    }),
  );
  return fingerprint({
    containers,
    cpu: definition.cpu,
    memory: definition.memory,
  });
}
