/** An action of somebody else's that the templates use. */
export interface MarketplaceAction {
  version: string;
  commit: string;
  /** All its inputs; true for one that has to be given. */
  inputs: Record<string, boolean>;
  outputs: readonly string[];
}

const optional = (names: string): Record<string, boolean> =>
  Object.fromEntries(names.split(/\s+/).map(name => [name, false]));

/**
 * Every marketplace action of the templates, with the inputs that its metadata
 * declares at this commit. One that is not here is a finding: a new action is
 * somebody's code with our rights, so it is looked at first.
 */
export const MARKETPLACE: Record<string, MarketplaceAction> = {
  'actions/attest': {
    version: 'v4.2.2',
    commit: '1e69f48acb82d1966a394da916b4c1698aa569d6',
    inputs: optional(
      'subject-path subject-digest subject-name subject-checksums subject-version sbom-path predicate-type predicate predicate-path push-to-registry create-storage-record show-summary github-token',
    ),
    outputs: ['bundle-path', 'attestation-id', 'attestation-url'],
  },
  'actions/checkout': {
    version: 'v7.0.1',
    commit: '3d3c42e5aac5ba805825da76410c181273ba90b1',
    inputs: optional(
      'repository ref token ssh-key ssh-known-hosts ssh-strict ssh-user persist-credentials path clean filter sparse-checkout sparse-checkout-cone-mode fetch-depth fetch-tags show-progress lfs submodules set-safe-directory github-server-url',
    ),
    outputs: ['ref', 'commit'],
  },
  'actions/dependency-review-action': {
    version: 'v4.9.0',
    commit: '2031cfc080254a8a887f58cffee85186f0e49e48',
    inputs: optional(
      'repo-token fail-on-severity fail-on-scopes base-ref head-ref config-file allow-licenses deny-licenses allow-ghsas license-check vulnerability-check comment-summary-in-pr deny-packages deny-groups warn-only',
    ),
    outputs: ['dependency-changes', 'vulnerable-changes'],
  },
  'actions/setup-node': {
    version: 'v7.0.0',
    commit: '820762786026740c76f36085b0efc47a31fe5020',
    inputs: optional(
      'node-version node-version-file architecture check-latest registry-url scope token cache package-manager-cache cache-dependency-path mirror mirror-token',
    ),
    outputs: ['cache-hit', 'node-version'],
  },
  'aquasecurity/trivy-action': {
    version: 'v0.36.0',
    commit: 'ed142fd0673e97e23eac54620cfb913e5ce36c25',
    inputs: optional(
      'scan-type image-ref input scan-ref exit-code ignore-unfixed vuln-type severity format template output skip-dirs skip-files cache-dir timeout ignore-policy hide-progress list-all-pkgs scanners trivyignores github-pat trivy-config tf-vars limit-severities-for-sarif docker-host version cache skip-setup-trivy token-setup-trivy',
    ),
    outputs: [],
  },
  'aws-actions/amazon-ecr-login': {
    version: 'v2.1.7',
    commit: '03f1aad4c6c7ffd436567f42f9384779290529bd',
    inputs: optional(
      'http-proxy mask-password registries registry-type skip-logout',
    ),
    outputs: ['registry'],
  },
  'aws-actions/configure-aws-credentials': {
    version: 'v6.2.3',
    commit: 'e6de054238d6b7531b4efff3b6587d9aade6a06c',
    inputs: {
      ...optional(
        'aws-profile role-to-assume aws-access-key-id aws-secret-access-key aws-session-token web-identity-token-file role-chaining audience http-proxy no-proxy mask-aws-account-id role-duration-seconds role-external-id role-session-name role-skip-session-tagging inline-session-policy managed-session-policies output-credentials output-env-credentials unset-current-credentials disable-retry retry-max-attempts special-characters-workaround use-existing-credentials allowed-account-ids force-skip-oidc',
      ),
      'aws-region': true,
    },
    outputs: ['aws-account-id'],
  },
  'docker/build-push-action': {
    version: 'v7.3.0',
    commit: '53b7df96c91f9c12dcc8a07bcb9ccacbed38856a',
    inputs: optional(
      'add-hosts allow annotations attests build-args build-contexts builder cache-from cache-to call cgroup-parent context file labels load network no-cache no-cache-filters outputs platforms provenance pull push sbom secrets secret-envs secret-files shm-size ssh tags target ulimit github-token',
    ),
    outputs: ['imageid', 'digest', 'metadata'],
  },
  'docker/setup-buildx-action': {
    version: 'v4.3.0',
    commit: '37fe631027851001ddb9b187196cc803df7f5f0e',
    inputs: optional(
      'version driver driver-opts buildkitd-flags buildkitd-config buildkitd-config-inline use name endpoint platforms append keep-state cache-binary cleanup',
    ),
    outputs: ['name', 'driver', 'platforms'],
  },
  'github/codeql-action/analyze': {
    version: 'v4.36.2',
    commit: '8aad20d150bbac5944a9f9d289da16a4b0d87c1e',
    inputs: optional(
      'check_name output upload cleanup-level ram skip-queries threads checkout_path ref sha category upload-database wait-for-processing token matrix',
    ),
    outputs: ['sarif-output', 'sarif-id'],
  },
  'github/codeql-action/init': {
    version: 'v4.36.2',
    commit: '8aad20d150bbac5944a9f9d289da16a4b0d87c1e',
    inputs: optional(
      'tools languages build-mode token registries matrix config-file db-location config queries packs external-repository-token source-root ram threads debug trap-caching dependency-caching',
    ),
    outputs: ['codeql-path', 'codeql-version'],
  },
};

/** `owner/name/path@commit` taken apart. */
export function parseUses(uses: string): { name: string; ref: string } {
  const [name, ref = ''] = uses.split('@');
  return { name, ref };
}
