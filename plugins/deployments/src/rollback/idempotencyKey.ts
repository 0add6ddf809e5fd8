/**
 * A random key: however often one press of the button is sent, it acts once.
 * `crypto.randomUUID` is missing on pages served without TLS, hence the bytes.
 */
export function createIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
