/** One write that brings the repository nearer to what is wanted. */
export interface Change {
  /** What is written, such as "variable AWS_REGION of staging". Unique. */
  what: string;
  /** Writes. @returns what a person must know when it could not be done */
  apply(): Promise<string | void>;
}
