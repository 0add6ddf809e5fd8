import { sha256 } from './sha256';
import { FingerprintContainer, FingerprintInput } from './types';

const DIGITS = 32;

function imageIdentity({ image, digest }: FingerprintContainer): string {
  const [, pinned] = image.split('@');
  return digest ?? pinned ?? image;
}

const sortedBy = <T>(items: T[], key: (item: T) => string): T[] =>
  [...items].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === right) {
      return 0;
    }
    return left < right ? -1 : 1;
  });

/**
 * What ECS answers and what was registered differ in defaults (`cpu: 0`,
 * `essential: true`, empty lists, the protocol): both must read the same.
 */
function normalized(container: FingerprintContainer): unknown {
  const environment = (container.environment ?? []).map(
    ({ name = '', value = '' }) => [name, value],
  );
  const secrets = (container.secrets ?? []).map(
    ({ name = '', valueFrom = '' }) => [name, valueFrom],
  );
  const ports = (container.portMappings ?? []).map(
    ({ containerPort = 0, protocol = 'tcp' }) => [containerPort, protocol],
  );
  return [
    container.name,
    imageIdentity(container),
    container.command ?? [],
    container.entryPoint ?? [],
    container.cpu ?? 0,
    container.memory ?? 0,
    container.memoryReservation ?? 0,
    container.essential ?? true,
    sortedBy(environment, ([name]) => name),
    sortedBy(secrets, ([name]) => name),
    sortedBy(ports, port => port.join('/')),
    container.user ?? '',
    container.workingDirectory ?? '',
  ];
}

/**
 * What a version *is*, as 32 hexadecimal digits: image digests, environment,
 * secrets' ARNs, commands and resources; not tags, logging or the order of
 * lists that have none. Two task definitions with the same fingerprint
 * behave the same, so it is the fingerprint that a rollback blocks, and a
 * fix of one bad variable is deployable.
 */
export function fingerprint(input: FingerprintInput): string {
  const containers = sortedBy(input.containers, container => container.name);
  const text = JSON.stringify([
    containers.map(normalized),
    String(input.cpu ?? ''),
    String(input.memory ?? ''),
  ]);
  return sha256(text).slice(0, DIGITS);
}
