import type { Stack } from '../aws/cloudformation/stack';
import type { DeployOptions } from '../aws/cloudformation/stack-provisioner';
import type { AwsServices } from '../aws/services';
import { ControlInputError } from '../world/control-input-error';
import { objectOf, onlyMembers, textOf, type Body } from './body';
import type { Routes } from './router';

function parametersOf({ parameters = {} }: Body): Record<string, string> {
  return Object.fromEntries(
    Object.entries(objectOf(parameters)).map(([name, value]) => {
      if (typeof value === 'string') return [name, value];
      throw new ControlInputError(`The parameter '${name}' must be a string`);
    }),
  );
}

function viewStack(stack: Stack) {
  const { resources, ...rest } = stack;
  return {
    ...rest,
    updatedAt: new Date(stack.updatedAt),
    resources: Object.fromEntries(
      Object.entries(resources).map(([id, { type, physicalId }]) => [
        id,
        { type, physicalId },
      ]),
    ),
  };
}

/** Stacks, and what was sent to people. */
export function stackRoutes(
  aws: AwsServices,
  deploy: (options: DeployOptions) => Promise<Stack>,
): Routes {
  return {
    'GET /stacks': () => ({ stacks: aws.stacks.all().map(viewStack) }),

    async 'POST /stacks'({ body }) {
      const input = objectOf(body);
      onlyMembers(input, ['name', 'template', 'parameters']);
      return viewStack(
        await deploy({
          name: textOf(input, 'name'),
          template: input.template,
          parameters: parametersOf(input),
        }),
      );
    },

    'GET /inbox': () => ({ messages: aws.inbox.all() }),

    'DELETE /inbox'() {
      aws.inbox.clear();
      return { messages: [] };
    },
  };
}
