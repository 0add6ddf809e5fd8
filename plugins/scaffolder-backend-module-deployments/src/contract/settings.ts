import type { Approval } from '@canary-portal/rollout-plan';
import {
  CLUSTER,
  deploymentsPage,
  DEVELOP,
  ecsServiceOf,
  entityRefOf,
  MAIN,
  NOT_CONFIGURED,
  roleArn,
  SERVICE_ENVIRONMENTS,
  ServiceEnvironment,
} from './names';

/** The channels that a service tells people through (spec S11). */
export interface Notifications {
  slack?: boolean;
  email?: boolean;
  sms?: boolean;
  /** Address or addresses, separated by commas, that mails go to. */
  emailTo?: string;
  /** The SNS topic that text messages are published to. */
  snsTopicArn?: string;
}

/** What the settings of a repository are made from. */
export interface ServiceSettings {
  /** Name of the service, the repository and the entity. */
  name: string;
  /** Twelve digits. */
  accountId: string;
  region: string;
  /** Address of the portal, without a path. */
  portalUrl: string;
  /** Who lets a rollout begin, by environment. */
  approvals: Record<ServiceEnvironment, Approval>;
  notifications: Notifications;
}

/** A GitHub environment as the workflows expect it. */
export interface EnvironmentSettings {
  name: string;
  /**
   * `owners`: the owners review a run; `never`: reviewers and waits would stop
   * an automatic rollback, and are removed.
   */
  reviewers: 'owners' | 'none' | 'never';
  /** Branches that may deploy; any when absent. */
  branches?: string[];
  variables: Record<string, string>;
  /** Variables that people may change later: written only when absent. */
  initialVariables: Record<string, string>;
  /** Written only when absent. */
  initialSecrets: Record<string, string>;
}

/** A repository as the workflows expect it. */
export interface RepositorySettings {
  variables: Record<string, string>;
  initialVariables: Record<string, string>;
  environments: EnvironmentSettings[];
  /** Branches that only reviewed and checked changes reach. */
  protectedBranches: string[];
}

const BRANCHES: Partial<Record<ServiceEnvironment, string[]>> = {
  staging: [DEVELOP],
  production: [MAIN],
};

function notificationSettings(
  service: ServiceSettings,
  arn: (role: string) => string,
): EnvironmentSettings {
  const { slack, email, sms, emailTo, snsTopicArn } = service.notifications;
  return {
    name: 'notifications',
    reviewers: 'none',
    variables: {
      AWS_ROLE_ARN: arn(`${service.name}-notifications`),
      ...(sms && snsTopicArn && { SNS_TOPIC_ARN: snsTopicArn }),
    },
    initialVariables: email ? { EMAIL_VIA: 'smtp', EMAIL_PORT: '587' } : {},
    initialSecrets: {
      ...(slack && { SLACK_WEBHOOK_URL: NOT_CONFIGURED }),
      ...(email && {
        EMAIL_USERNAME: NOT_CONFIGURED,
        EMAIL_PASSWORD: NOT_CONFIGURED,
        EMAIL_TO: emailTo || NOT_CONFIGURED,
      }),
    },
  };
}

/** Everything that the contract asks of a service's repository on GitHub. */
export function settingsOf(service: ServiceSettings): RepositorySettings {
  const { name, accountId, region, portalUrl } = service;
  const arn = (role: string) => roleArn(accountId, region, role);
  const nothing = { initialVariables: {}, initialSecrets: {} };

  return {
    variables: {
      AWS_ACCOUNT_ID: accountId,
      AWS_REGION: region,
      SERVICE_NAME: name,
      ECS_CLUSTER: CLUSTER,
      ECR_REPOSITORY: name,
      AWS_BUILD_ROLE_ARN: arn(`${name}-build`),
      ENTITY_REF: entityRefOf(name),
      PORTAL_URL: deploymentsPage(portalUrl, name),
    },
    initialVariables: { CANARY_PORTAL_CONFIGURED: 'false' },
    environments: [
      ...SERVICE_ENVIRONMENTS.map(
        (environment): EnvironmentSettings => ({
          name: environment,
          reviewers:
            service.approvals[environment] === 'github' ? 'owners' : 'none',
          branches: BRANCHES[environment],
          variables: {
            AWS_ROLE_ARN: arn(`${name}-${environment}-deploy`),
            ECS_SERVICE: ecsServiceOf(name, environment),
          },
          ...nothing,
        }),
      ),
      {
        name: 'production-rollback',
        reviewers: 'never',
        branches: [MAIN],
        variables: {
          AWS_ROLE_ARN: arn(`${name}-production-rollback`),
          ECS_SERVICE: ecsServiceOf(name, 'production'),
        },
        ...nothing,
      },
      notificationSettings(service, arn),
      {
        name: 'infrastructure',
        reviewers: 'none',
        branches: [MAIN],
        variables: { AWS_ROLE_ARN: arn('canary-portal-infrastructure') },
        ...nothing,
      },
    ],
    protectedBranches: [MAIN, DEVELOP],
  };
}
