/**
 * A template, or the part of it that is named, that the sandbox cannot deploy.
 * Nothing was changed.
 */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

/** A resource could not be made or changed; what came before it stands. */
export class StackError extends Error {
  override readonly name = 'StackError';
}
