import { JsonObject } from '@backstage/types';
import { LoggerService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';

/** What a run may say beside its input. */
export interface RunOptions {
  workspacePath?: string;
  isDryRun?: boolean;
  userRef?: string;
  /** A silent one when absent. */
  logger?: LoggerService;
}

/** Runs an action as the scaffolder would. @returns its outputs by name */
export async function run<Input extends JsonObject, Output extends JsonObject>(
  action: TemplateAction<Input, Output>,
  input: Input,
  options: RunOptions = {},
): Promise<Partial<Output>> {
  const { workspacePath = '/nowhere', isDryRun, userRef, logger } = options;
  const outputs: Partial<Output> = {};
  await action.handler({
    ...createMockActionContext<Input, Output>({
      input,
      workspacePath,
      logger: logger ?? mockServices.logger.mock(),
    }),
    isDryRun,
    user: { ref: userRef ?? 'user:default/owner' },
    output(name, value) {
      outputs[name] = value;
    },
  });
  return outputs;
}
