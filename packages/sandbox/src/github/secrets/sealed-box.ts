import sodium from 'libsodium-wrappers';
import { KeyPairRecord } from './secret-record';

const variant = () => sodium.base64_variants.ORIGINAL;

/** A key pair to seal secrets with. */
export async function newKeyPair(): Promise<KeyPairRecord> {
  await sodium.ready;
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  return {
    // GitHub's are long numbers; this is one too, and of this key alone.
    id: Buffer.from(publicKey).readBigUInt64BE(0).toString(),
    publicKey: sodium.to_base64(publicKey, variant()),
    privateKey: sodium.to_base64(privateKey, variant()),
  };
}

/** What was sealed; undefined when it was not sealed for this key. */
export async function openSealed(
  { publicKey, privateKey }: KeyPairRecord,
  sealed: string,
): Promise<string | undefined> {
  await sodium.ready;
  try {
    const opened = sodium.crypto_box_seal_open(
      sodium.from_base64(sealed, variant()),
      sodium.from_base64(publicKey, variant()),
      sodium.from_base64(privateKey, variant()),
    );
    return sodium.to_string(opened);
  } catch {
    return undefined;
  }
}
