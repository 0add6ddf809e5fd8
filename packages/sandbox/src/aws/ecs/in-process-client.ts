import { Operations } from '../../ports';

/** A command of an SDK client, as far as it matters here. */
export interface SdkCommand {
  readonly input: object;
}

/** The part of an SDK client that programs use. */
export interface InProcessClient {
  send(command: SdkCommand, options?: unknown): Promise<never>;
  destroy(): void;
}

export interface InProcessClientOptions {
  /** Called before each operation; what it throws, the caller is thrown. */
  before?(operation: string, input: Record<string, unknown>): unknown;
  /** Called after each operation that did not throw. */
  after?(operation: string, output: unknown): unknown;
}

/**
 * An SDK client without a wire: takes the SDK's own commands and calls the
 * operations at once. Errors have the names that the SDK's have. Give it
 * where a program takes `Pick<ECSClient, 'send'>`.
 */
export function createInProcessClient(
  operations: Operations,
  options: InProcessClientOptions = {},
): InProcessClient {
  return {
    async send(command) {
      const name = command.constructor.name.replace(/Command\d*$/, '');
      const operation = operations[name];
      if (!operation) throw unknownOperation(name);
      const input = command.input as Record<string, unknown>;
      await options.before?.(name, input);
      const output = await operation(input);
      await options.after?.(name, output);
      // The caller knows the command's output type, as with the SDK.
      return output as never;
    },
    destroy() {},
  };
}

function unknownOperation(name: string): Error {
  const error = new Error(`The sandbox has no operation ${name}`);
  error.name = 'UnknownOperationException';
  return error;
}
