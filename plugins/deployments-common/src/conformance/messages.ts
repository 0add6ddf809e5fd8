/**
 * What a finding says, in English. `{{name}}` stands for a value of the finding.
 * A portal in another language translates the same keys.
 */
export const conformanceMessages = {
  'conformance.annotations-ok.sentence':
    'The annotations name the repository and an ECS service for each environment.',
  'conformance.catalog-unreadable.sentence':
    '{{path}} cannot be read: {{message}}',
  'conformance.catalog-unreadable.howTo': 'Correct the file at this place.',
  'conformance.project-slug-missing.sentence':
    'The entity does not say which repository it is built from.',
  'conformance.project-slug-missing.howTo':
    'Add the annotation github.com/project-slug: {{slug}}.',
  'conformance.ecs-services-missing.sentence':
    'The entity names no ECS service by environment.',
  'conformance.ecs-services-missing.howTo':
    'Add the annotation canary-portal/ecs-services with a line for each environment: its name, a colon, and the ARN of its ECS service.',
  'conformance.ecs-services-malformed.sentence':
    'The annotation canary-portal/ecs-services is not right: {{message}}',
  'conformance.ecs-services-malformed.howTo': 'To correct it: {{action}}',
  'conformance.ecs-services-incomplete.sentence':
    'deployment.yaml delivers to {{environment}}, but the annotation canary-portal/ecs-services names no ECS service for it.',
  'conformance.ecs-services-incomplete.howTo':
    'Add a line for {{environment}} with the ARN of its ECS service.',
  'conformance.ecs-services-unplanned.sentence':
    'The annotation canary-portal/ecs-services names a service for {{environment}}, but deployment.yaml has no such environment.',
  'conformance.ecs-services-unplanned.howTo':
    'Add {{environment}} to deployment.yaml, or remove its line from the annotation.',
  'conformance.workflow-annotation-dangling.sentence':
    'The annotation canary-portal/workflows says that {{file}} deploys {{environment}}, but there is no such file.',
  'conformance.workflow-annotation-dangling.howTo':
    'Correct the name, or remove the line where the workflow is {{expected}}.',

  'conformance.plan-ok.sentence':
    'deployment.yaml can be carried out: {{plans}}.',
  'conformance.plan-missing.sentence': 'There is no deployment.yaml.',
  'conformance.plan-missing.howTo':
    'Add it to the root of the repository, with the strategy of each environment.',
  'conformance.plan-invalid.sentence':
    'deployment.yaml cannot be read: {{message}}',
  'conformance.plan-invalid.howTo':
    'Correct this line. Until then every deployment ends at its first step.',
  'conformance.plan-impossible.sentence':
    'The plan of {{environment}} cannot be carried out: {{message}}',
  'conformance.plan-impossible.howTo':
    'Change the plan of {{environment}} in deployment.yaml.',
  'conformance.plan-too-long.sentence':
    'A rollout to {{environment}} may take {{minutes}} minutes, but GitHub ends a job after {{limit}}.',
  'conformance.plan-too-long.howTo':
    'Shorten the stages, max-hold, bake-time or scale-up-timeout of {{environment}}.',

  'conformance.workflows-ok.sentence':
    'Each environment has its workflow, which plans, deploys and rolls back: {{files}}.',
  'conformance.workflow-missing.sentence':
    'There is no workflow that deploys {{environment}}.',
  'conformance.workflow-missing.howTo':
    'Add {{file}}. The template ecs-service has it.',
  'conformance.workflow-unreadable.sentence':
    '{{file}} cannot be read: {{message}}',
  'conformance.workflow-unreadable.howTo': 'Correct the file at this line.',
  'conformance.workflow-action-missing.sentence':
    '{{file}} does not call {{actions}}.',
  'conformance.workflow-action-missing.howTo':
    'Call the Actions of the repository, ./.github/actions/NAME, as the workflow of the template ecs-service does.',
  'conformance.workflow-inputs-missing.sentence':
    '{{file}} cannot be run by hand with {{inputs}}.',
  'conformance.workflow-inputs-missing.howTo':
    'Add these inputs to its workflow_dispatch: the portal and people use them.',
  'conformance.package-missing.sentence':
    'The workflows build with npm, but there is no package.json.',
  'conformance.package-missing.howTo':
    'Add package.json with the scripts {{scripts}}, or change the steps of the workflows to what builds this service.',
  'conformance.scripts-missing.sentence':
    'The workflows run npm scripts that package.json does not have: {{scripts}}.',
  'conformance.scripts-missing.howTo':
    'Add them to package.json, or change the steps of the workflows.',

  'conformance.actions-ok.sentence':
    'The Actions that deploy are of version {{version}}.',
  'conformance.actions-missing.sentence':
    'The repository lacks the Actions {{actions}}.',
  'conformance.actions-missing.howTo':
    'Copy them to .github/actions from the template ecs-service.',
  'conformance.actions-outdated.sentence':
    'The Actions {{actions}} are of version {{version}}. This portal comes with {{current}}.',
  'conformance.actions-outdated.howTo':
    'Replace them in .github/actions with those of the template ecs-service.',
  'conformance.actions-changed.sentence':
    'The Actions {{actions}} are not as they were built.',
  'conformance.actions-changed.howTo':
    'Replace them with those of the template ecs-service. What was changed by hand is lost with the next version.',
  'conformance.local-action-missing.sentence':
    'Workflows use ./.github/actions/{{action}}, which is not in the repository.',
  'conformance.local-action-missing.howTo':
    'Add .github/actions/{{action}}/action.yml, or remove the steps that use it.',

  'conformance.hardening-ok.sentence':
    'Workflows have the least rights, time limits and pinned actions; the image does not run as root.',
  'conformance.permissions-missing.sentence':
    '{{file}} leaves its rights to the settings of the repository.',
  'conformance.permissions-missing.howTo':
    'Write "permissions: {}" at the top, and give each job what it needs.',
  'conformance.permissions-wide.sentence':
    '{{file}} gives every one of its jobs the right to write.',
  'conformance.permissions-wide.howTo':
    'Write "permissions: {}" at the top, and give only the job that needs it the right to write.',
  'conformance.timeout-missing.sentence':
    'Jobs of {{file}} have no time limit: {{jobs}}.',
  'conformance.timeout-missing.howTo':
    'Give each job timeout-minutes. GitHub’s own limit is six hours.',
  'conformance.unpinned.sentence':
    '{{file}} uses actions that are not pinned to a commit: {{uses}}.',
  'conformance.unpinned.howTo':
    'Write the full commit behind the @, with the version in a comment: a tag can be moved to other code.',
  'conformance.credentials-kept.sentence':
    '{{file}} leaves the token of its checkout on the disk of the job.',
  'conformance.credentials-kept.howTo':
    'Give actions/checkout "persist-credentials: false".',
  'conformance.script-injection.sentence':
    '{{file}} puts text from outside into a script: {{expressions}}.',
  'conformance.script-injection.howTo':
    'Hand it over through env, and use it as a quoted variable of the shell.',
  'conformance.static-keys.sentence':
    '{{file}} signs in to AWS with keys that do not expire.',
  'conformance.static-keys.howTo':
    'Assume a role with the job’s OIDC token instead: role-to-assume and "id-token: write". Then delete the keys.',
  'conformance.dockerfile-missing.sentence': 'There is no Dockerfile.',
  'conformance.dockerfile-missing.howTo':
    'Add one: several stages, production dependencies only, a user that is not root. The template ecs-service has an example.',
  'conformance.image-root.sentence': 'The image runs as root.',
  'conformance.image-root.howTo':
    'End the last stage with a USER that is a number above 0, such as USER 10001:10001.',
  'conformance.image-single-stage.sentence':
    'The image is built in one stage, so what builds it also ships with it.',
  'conformance.image-single-stage.howTo':
    'Build in one stage and copy the result into another.',
  'conformance.image-node-old.sentence':
    'The image is based on Node.js {{version}}, which is not maintained any more.',
  'conformance.image-node-old.howTo': 'Take node:24-bookworm-slim.',

  'conformance.tags-ok.sentence':
    'What serves says where it comes from: {{environments}}.',
  'conformance.tags-none.sentence':
    'Nothing serves yet that could say where it comes from.',
  'conformance.tags-unreadable.sentence':
    'The tags of what serves {{environment}} cannot be read: {{message}}',
  'conformance.tags-unreadable.howTo':
    'Somebody changed the canary-portal tags of the task definition. The next deployment writes them anew.',
  'conformance.tags-foreign.sentence':
    'What serves {{environment}} was not deployed by a workflow: its task definition has no canary-portal tags.',
  'conformance.tags-foreign.howTo':
    'Deploy it once with its workflow. Then the portal knows commit, run and plan.',
  'conformance.tags-other-repository.sentence':
    'What serves {{environment}} was deployed from {{found}}, not from {{slug}}.',
  'conformance.tags-other-repository.howTo':
    'Correct the annotation github.com/project-slug, or the ARN of {{environment}}.',
} as const;

type MessageKey = keyof typeof conformanceMessages;

type IdOf<Key> = Key extends `conformance.${infer Id}.sentence` ? Id : never;

/** What kind of finding it is; stable, so that texts may be translated by it. */
export type FindingId = IdOf<MessageKey>;
