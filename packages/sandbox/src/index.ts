export * from './ports';
export { VirtualClock, ClockStalledError } from './clock/virtual-clock';
export type { VirtualClockOptions } from './clock/virtual-clock';
export { WorldClock } from './clock/world-clock';
export type { WorldClockOptions } from './clock/world-clock';
export { createEcsEngine } from './aws/ecs/engine';
export type { EcsEngine } from './aws/ecs/engine';
export { defaultTiming } from './aws/ecs/options';
export type { EcsEngineOptions, EcsTiming, EcsWorld } from './aws/ecs/options';
export { assumedBehaviour } from './aws/ecs/unverified';
export type { UnverifiedBehaviour } from './aws/ecs/unverified';
export { SnapshotError } from './aws/ecs/snapshot';
export type { EcsSnapshot } from './aws/ecs/snapshot';
export { createInProcessClient } from './aws/ecs/in-process-client';
export type {
  InProcessClient,
  InProcessClientOptions,
} from './aws/ecs/in-process-client';
export { createFakeWorld } from './aws/ecs/fake/fake-world';
export type { FakeWorld } from './aws/ecs/fake/fake-world';
export type { FakeBehaviour } from './aws/ecs/fake/fake-task-runner';
export type { FakeLoadBalancing } from './aws/ecs/fake/fake-load-balancing';
export { ecsWireService } from './aws/ecs/service';
export { AwsError } from './wire/aws-error';
export { ApiFaults } from './wire/api-faults';
export type { ApiFault } from './wire/api-faults';
export { createAwsServer } from './wire/server';
export type { AwsServer, AwsServerOptions } from './wire/server';
export type { WireService, WireProtocol } from './wire/service';
export { createSandbox } from './sandbox';
export type { Sandbox, SandboxOptions } from './sandbox';
export { createGitHub } from './github/github';
export type { GitHub, GitHubOptions } from './github/github';
export type {
  OrganizationOptions,
  TeamOptions,
  UserOptions,
} from './github/accounts/options';
export { AccountOptionsError } from './github/accounts/accounts';
export type { AppCredentials } from './github/apps/app';
export type { GitHubFault } from './github/http/faults';
export type { GitHubRequestLogEntry } from './github/http/server';
export type { WebhookTarget } from './github/webhooks/targets';
export { DataFolderError } from './data-folder';
export { provision } from './provision';
export type { ProvisionOptions } from './provision';
export { MetricStore } from './aws/cloudwatch/metric-store';
export type { MetricId } from './aws/cloudwatch/metric-store';
export type { Behaviour } from './world/behaviour';
export { ControlInputError } from './world/control-input-error';
export type { DirectoryService, ProvisionedService } from './world/directory';
export { StackError, TemplateError } from './aws/cloudformation/template-error';
export type { Stack, StackResource } from './aws/cloudformation/stack';
export type { DeployOptions } from './aws/cloudformation/stack-provisioner';
export { Account } from './aws/iam/account';
export type { Permission, PermissionTable } from './aws/iam/permission';
export { PolicyError } from './aws/iam/policy-error';
export type { IamState, RoleRecord } from './aws/iam/state';
export type {
  TokenIssuer,
  TokenIssuers,
} from './aws/iam/web-identity/token-issuers';
export {
  createTokenSigner,
  issueTestToken,
} from './aws/iam/web-identity/token-signer';
export type {
  TokenClaims,
  TokenSigner,
} from './aws/iam/web-identity/token-signer';
export type { Inbox, InboxMessage } from './aws/inbox/inbox';
export type { Range } from './world/metrics/range';
export { SandboxClock } from './world/sandbox-clock';
export type { ObservedTraffic } from './world/traffic/observed';
export { makeRepositories, RepositoriesFolderError } from './demo/repositories';
export { stories } from './demo/stories';
export type { Story } from './demo/stories';
