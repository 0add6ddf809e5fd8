/** One revision of a service: what runs, and where it came from. */
export interface RevisionView {
  /** ARN of the ECS service revision. */
  revisionArn: string;
  taskDefinition: string;
  /** The version tag, or the image tag when it was deployed outside of our driver. */
  version: string;
  commit?: string;
  commitUrl?: string;
  commitMessage?: string;
  repository?: string;
  run?: string;
  runUrl?: string;
  actor?: string;
  images: { container: string; image: string; digest?: string }[];
  fingerprint: string;
  /** False when the task definition carries none of our tags. */
  fromPipeline: boolean;
  /** Set when it is itself the clone that a rollback made. */
  rollbackOf?: string;
  /** Why somebody rolled back to it, as far as a tag holds. */
  rollbackReason?: string;
  tasks: { desired: number; running: number; healthy: number };
}
