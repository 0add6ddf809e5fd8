import type { Clock } from '../../ports';
import type { Account } from '../iam/account';
import { evaluate, type Names } from './intrinsics';
import { deploymentOrder } from './order';
import { resolveParameters } from './parameters';
import type { Properties, ResourceTypes } from './resource-type';
import { deployResource, removeResources } from './deploy-resource';
import { checkTemplate, PSEUDO_PARAMETERS } from './check-template';
import type { Stack, StackResource } from './stack';
import { parseTemplate } from './template';
import { TemplateError } from './template-error';

export interface DeployOptions {
  name: string;
  /** The template's JSON. */
  template: unknown;
  parameters?: Readonly<Record<string, string>>;
}

const NAME = /^[a-zA-Z][a-zA-Z0-9-]{0,127}$/;

/**
 * Deploys CloudFormation templates, as far as the resource types go that it is
 * given. Where CloudFormation would roll back a deployment that fails, this
 * one stops: the next one goes on from there.
 */
export class StackProvisioner {
  private readonly account: Account;
  private readonly clock: Clock;
  private readonly types: ResourceTypes;
  private readonly readSsm: (name: string) => string | undefined;
  private readonly stacks = new Map<string, Stack>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(options: {
    account: Account;
    clock: Clock;
    types: ResourceTypes;
    /** The value of an SSM parameter. */
    readSsm(name: string): string | undefined;
  }) {
    this.account = options.account;
    this.clock = options.clock;
    this.types = options.types;
    this.readSsm = options.readSsm;
  }

  all(): Stack[] {
    return [...this.stacks.values()];
  }

  /**
   * Creates the stack or updates it; one deployment after the other.
   *
   * @throws TemplateError before anything is changed, for what the sandbox has not.
   * @throws StackError for the resource that could not be made.
   */
  deploy(options: DeployOptions): Promise<Stack> {
    const done = this.last.then(() => this.deployNow(options));
    this.last = done.catch(() => undefined);
    return done;
  }

  private async deployNow(options: DeployOptions): Promise<Stack> {
    const { name, parameters = {} } = options;
    if (!NAME.test(name)) {
      throw new TemplateError(
        `The stack name '${name}' must be letters, digits and hyphens, and begin with a letter`,
      );
    }
    const template = parseTemplate(options.template);
    checkTemplate(template, this.types);
    const order = deploymentOrder(template);
    const before = this.stacks.get(name);
    const stack: Stack = {
      name,
      description: template.description,
      status: before ? 'UPDATE_COMPLETE' : 'CREATE_COMPLETE',
      updatedAt: this.clock.now(),
      parameters: resolveParameters(template, parameters, this.readSsm),
      outputs: {},
      resources: {},
    };
    const replaced: StackResource[] = [];
    const names = this.namesIn(stack);
    this.stacks.set(name, stack);
    try {
      for (const id of order) {
        const { type, properties, isRetained } = template.resources[id];
        const known = before?.resources[id];
        const { resource, isNew } = await deployResource(
          this.types,
          { stack: name, id },
          {
            type,
            isRetained,
            properties: evaluate(properties, names) as Properties,
          },
          known,
        );
        stack.resources[id] = resource;
        if (known && isNew) replaced.push(known);
      }
      await removeResources(this.types, name, [
        ...replaced,
        ...Object.entries(before?.resources ?? {})
          .filter(([id]) => !Object.hasOwn(stack.resources, id))
          .map(([, resource]) => resource),
      ]);
      for (const [id, value] of Object.entries(template.outputs)) {
        stack.outputs[id] = String(evaluate(value, names));
      }
    } catch (error) {
      // What was there, and was not reached, is there still.
      stack.resources = { ...before?.resources, ...stack.resources };
      stack.status = before ? 'UPDATE_FAILED' : 'CREATE_FAILED';
      stack.reason = error instanceof Error ? error.message : String(error);
      throw error;
    }
    return stack;
  }

  private namesIn(stack: Stack): Names {
    const pseudo: Record<(typeof PSEUDO_PARAMETERS)[number], string> = {
      'AWS::AccountId': this.account.id,
      'AWS::Region': this.account.region,
      'AWS::Partition': 'aws',
      'AWS::URLSuffix': 'amazonaws.com',
      'AWS::StackName': stack.name,
    };
    const own: Record<string, string | undefined> = pseudo;
    return {
      ref: name =>
        own[name] ??
        stack.parameters[name] ??
        stack.resources[name]?.physicalId,
      attribute: (resource, attribute) =>
        stack.resources[resource]?.attributes[attribute],
    };
  }

  snapshot(): Stack[] {
    return this.all();
  }

  restore(stacks: Stack[]): void {
    for (const stack of stacks) this.stacks.set(stack.name, stack);
  }
}
