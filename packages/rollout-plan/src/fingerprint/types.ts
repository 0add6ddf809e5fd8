/** What of a container decides how it behaves. */
export interface FingerprintContainer {
  name: string;
  image: string;
  /** `sha256:…`; taken from `image` when that is pinned. A tag may move. */
  digest?: string;
  command?: string[];
  entryPoint?: string[];
  cpu?: number;
  memory?: number;
  memoryReservation?: number;
  essential?: boolean;
  /** ECS's shape; order does not matter. */
  environment?: { name?: string; value?: string }[];
  /** ECS's shape, ARNs and not values; order does not matter. */
  secrets?: { name?: string; valueFrom?: string }[];
  portMappings?: {
    containerPort?: number;
    hostPort?: number;
    protocol?: string;
  }[];
  user?: string;
  workingDirectory?: string;
}

/** What of a task definition decides how it behaves. */
export interface FingerprintInput {
  containers: FingerprintContainer[];
  /** Task-level CPU and memory, as ECS writes them ("256") or as numbers. */
  cpu?: string | number;
  memory?: string | number;
}
