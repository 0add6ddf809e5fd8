import { inlinePolicies, type IamState } from '../../iam/state';
import { texts } from '../../input';
import type { Made, Properties, ResourceType } from '../resource-type';

const DEFAULT_SESSION_SECONDS = 3600;

function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Resources of IAM. */
export function iamResources(iam: IamState): Record<string, ResourceType> {
  function putRole(properties: Properties): Made {
    const boundaryArn = optionalText(properties.PermissionsBoundary);
    const { arn, name, id } = iam.putRole({
      name: String(properties.RoleName),
      description: optionalText(properties.Description) ?? '',
      trust: properties.AssumeRolePolicyDocument,
      inline: inlinePolicies(properties.Policies),
      managedPolicyArns: texts(properties, 'ManagedPolicyArns'),
      maxSessionSeconds: Number(
        properties.MaxSessionDuration ?? DEFAULT_SESSION_SECONDS,
      ),
      ...(boundaryArn !== undefined && { boundaryArn }),
    });
    return { physicalId: name, attributes: { Arn: arn, RoleId: id } };
  }

  function putPolicy({ ManagedPolicyName, PolicyDocument }: Properties): Made {
    const { arn } = iam.putPolicy(String(ManagedPolicyName), PolicyDocument);
    return { physicalId: arn, attributes: { PolicyArn: arn } };
  }

  function putProvider(properties: Properties): Made {
    const { arn } = iam.putProvider(
      String(properties.Url),
      texts(properties, 'ClientIdList'),
    );
    return { physicalId: arn, attributes: { Arn: arn } };
  }

  return {
    'AWS::IAM::Role': {
      changeable: [
        'AssumeRolePolicyDocument',
        'Description',
        'ManagedPolicyArns',
        'MaxSessionDuration',
        'PermissionsBoundary',
        'Policies',
      ],
      fixed: ['RoleName'],
      noted: ['Tags'],
      nameProperty: 'RoleName',
      create: putRole,
      update: (_made, properties) => putRole(properties),
      remove: ({ attributes }) => iam.removeRole(attributes.Arn),
    },

    'AWS::IAM::ManagedPolicy': {
      changeable: ['PolicyDocument'],
      fixed: ['ManagedPolicyName', 'Description'],
      noted: [],
      nameProperty: 'ManagedPolicyName',
      create: putPolicy,
      update: (_made, properties) => putPolicy(properties),
      remove: ({ physicalId }) => iam.removePolicy(physicalId),
    },

    'AWS::IAM::OIDCProvider': {
      changeable: ['ClientIdList'],
      fixed: ['Url'],
      noted: ['ThumbprintList', 'Tags'],
      create: putProvider,
      update: (_made, properties) => putProvider(properties),
      remove: ({ physicalId }) => iam.removeProvider(physicalId),
    },
  };
}
