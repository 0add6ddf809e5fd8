const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * The stable id of a target: 16 hexadecimal digits, FNV-1a (64 bits) of its
 * environment and the ARN of its ECS service.
 *
 * It only tells the targets of one entity apart; it is never a secret, and never
 * looked up across entities.
 */
export function targetIdOf(environment: string, serviceArn: string): string {
  let hash = OFFSET_BASIS;
  for (const byte of new TextEncoder().encode(
    `${environment}\n${serviceArn}`,
  )) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
