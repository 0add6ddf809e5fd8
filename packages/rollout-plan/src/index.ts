/**
 * What a rollout is: `deployment.yaml`, stages, triggers, tags and
 * fingerprints; compiles plans for ECS and judges canaries. Pure: no I/O.
 *
 * @packageDocumentation
 */
export * from './plan/types';
export * from './compile/types';
export * from './fingerprint/types';
export * from './judge/types';
export * from './tags/types';
export { parseDeploymentDescriptor, DescriptorError } from './descriptor/parse';
export type { DescriptorIssue } from './descriptor/parse';
export { deploymentJsonSchema } from './descriptor/jsonSchema';
export { parseDuration, formatDuration, spokenDuration } from './plan/duration';
export { parsePercent, formatPercent } from './plan/percent';
export { compile } from './compile/compile';
export { PlanError } from './compile/errors';
export {
  restingConfiguration,
  rollbackConfiguration,
} from './compile/configurations';
export { estimateSeconds } from './compile/estimate';
export { jobLimits, LONGEST_JOB_MINUTES } from './compile/jobLimits';
export { trafficNeeded } from './compile/traffic';
export { encodeTagValue, decodeTagValue } from './tags/value';
export { TagError } from './tags/errors';
export { encodeRolloutTags, decodeRolloutTags } from './tags/rollout';
export { SERVICE_TAGS, TAG_PREFIX } from './tags/serviceTags';
export { encodeBlock, decodeBlock } from './tags/block';
export {
  encodeIntent,
  decodeIntent,
  encodeAck,
  decodeAck,
  encodeLease,
  decodeLease,
} from './tags/commands';
export { fingerprint } from './fingerprint/fingerprint';
export { judge } from './judge/judge';
