import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { Visibility } from './publish/create';
import { OwnerPermission } from './settings/access';

/** `deployments.scaffolder` with its defaults. */
export interface ModuleConfig {
  writesPerSecond?: number;
  visibility: Visibility;
  ownerPermission: OwnerPermission;
  requiredApprovals: number;
  enforceAdmins: boolean;
}

const PREFIX = 'deployments.scaffolder';

function oneOf<T extends string>(
  config: Config | undefined,
  key: string,
  allowed: readonly [T, ...T[]],
): T {
  const written = config?.getOptionalString(key);
  const value = allowed.find(each => each === (written ?? allowed[0]));
  if (value === undefined) {
    throw new InputError(
      `${PREFIX}.${key} is "${written}": use ${allowed.join(', ')}`,
    );
  }
  return value;
}

function inRange(
  config: Config | undefined,
  key: string,
  min: number,
  max: number,
): number | undefined {
  const value = config?.getOptionalNumber(key);
  if (value !== undefined && !(value >= min && value <= max)) {
    throw new InputError(
      `${PREFIX}.${key} is ${value}: use a number from ${min} to ${max}`,
    );
  }
  return value;
}

/** @throws InputError naming the key and what is allowed. */
export function readModuleConfig(root: Config): ModuleConfig {
  const config = root.getOptionalConfig(PREFIX);
  return {
    writesPerSecond: inRange(config, 'writesPerSecond', 0, 100),
    visibility: oneOf(config, 'visibility', ['private', 'internal', 'public']),
    ownerPermission: oneOf(config, 'ownerPermission', [
      'admin',
      'maintain',
      'push',
      'none',
    ]),
    requiredApprovals:
      inRange(config, 'branchProtection.requiredApprovals', 0, 6) ?? 1,
    enforceAdmins:
      config?.getOptionalBoolean('branchProtection.enforceAdmins') ?? false,
  };
}
