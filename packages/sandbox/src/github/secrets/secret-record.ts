/** Of sealed boxes; both keys in base64. */
export interface KeyPairRecord {
  id: string;
  publicKey: string;
  privateKey: string;
}

export interface SecretRecord {
  name: string;
  /** As it was sent, in base64: it is opened only for those who run jobs. */
  sealed: string;
  /** World time, epoch milliseconds. */
  createdAt: number;
  updatedAt: number;
}
