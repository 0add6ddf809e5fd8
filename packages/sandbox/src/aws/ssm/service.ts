import { AwsError } from '../../wire/aws-error';
import type { WireService } from '../../wire/service';
import type { Account } from '../iam/account';
import {
  given,
  givenList,
  type PermissionRule,
  type PermissionTable,
} from '../iam/permission';
import {
  optionalBoolean,
  optionalText,
  requiredText,
  texts,
  type Input,
} from '../input';
import type { ParameterRecord, ParameterStore } from './parameter-store';

/** The ARN of a parameter: `parameter/a/b` for `/a/b`. */
function parameterArn(account: Account, name: string): string {
  return account.arn('ssm', `parameter/${name.replace(/^\//, '')}`);
}

function onParameter(operation: string): PermissionRule {
  return (input, account) => [
    {
      action: `ssm:${operation}`,
      resource: parameterArn(account, given(input, 'Name') ?? '*'),
    },
  ];
}

function onParameters(operation: string): PermissionRule {
  return (input, account) => {
    const names = givenList(input, 'Names');
    return (names.length > 0 ? names : ['*']).map(name => ({
      action: `ssm:${operation}`,
      resource: parameterArn(account, name),
    }));
  };
}

/** What SSM's operations need, as the Service Authorization Reference has it. */
const ssmPermissions: PermissionTable = {
  GetParameter: onParameter('GetParameter'),
  GetParameters: onParameters('GetParameters'),
  PutParameter: onParameter('PutParameter'),
  DeleteParameter: onParameter('DeleteParameter'),
};

/** SSM's parameter store over AWS JSON 1.1. */
export function createSsm(
  parameters: ParameterStore,
  account: Account,
): WireService {
  const view = (record: ParameterRecord, withDecryption: boolean) => ({
    Name: record.name,
    Type: record.type,
    Value:
      record.type === 'SecureString' && !withDecryption
        ? Buffer.from(record.value).toString('base64')
        : record.value,
    Version: record.version,
    LastModifiedDate: new Date(record.modifiedAt),
    ARN: parameterArn(account, record.name),
    DataType: 'text',
  });
  const find = (input: Input) => {
    const record = parameters.find(requiredText(input, 'Name'));
    // AWS says no more: the message is empty.
    if (!record) throw new AwsError('ParameterNotFound', '');
    return record;
  };
  const decrypts = (input: Input) =>
    optionalBoolean(input, 'WithDecryption') ?? false;

  return {
    name: 'ssm',
    protocol: { kind: 'json', version: '1.1', targetPrefix: 'AmazonSSM' },
    permissions: ssmPermissions,
    operations: {
      GetParameter: input => ({
        Parameter: view(find(input), decrypts(input)),
      }),

      GetParameters(input) {
        const names = texts(input, 'Names');
        const found = names.flatMap(name => parameters.find(name) ?? []);
        return {
          Parameters: found.map(record => view(record, decrypts(input))),
          InvalidParameters: names.filter(name => !parameters.find(name)),
        };
      },

      PutParameter(input) {
        const { version, tier } = parameters.put({
          name: requiredText(input, 'Name'),
          type: optionalText(input, 'Type'),
          value: requiredText(input, 'Value'),
          overwrite: optionalBoolean(input, 'Overwrite'),
          tier: optionalText(input, 'Tier'),
        });
        return { Version: version, Tier: tier };
      },

      DeleteParameter(input) {
        parameters.remove(find(input).name);
        return {};
      },
    },
  };
}
