/** Thrown when a tag cannot be written, or is ours but cannot be read. */
export class TagError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TagError';
  }
}
