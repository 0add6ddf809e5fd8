import type { z as zod } from 'zod/v3';

type Z = typeof zod;

/** Input of `deployments:repository:conform`. */
export const inputSchema = {
  entityRef: (z: Z) =>
    z.string({
      description:
        'The entity whose repository is compared, such as component:default/checkout',
    }),
  contentUrl: (z: Z) =>
    z
      .string({
        description:
          'Content of the template ecs-service, relative to the template that runs; ../ecs-service/content by default',
      })
      .optional(),
  descriptor: (z: Z) =>
    z
      .string({
        description:
          'Text of deployment.yaml, for a repository that has none; from deployments:plan:validate',
      })
      .optional(),
  accountId: (z: Z) =>
    z
      .string({
        description:
          'AWS account of the service: names the ECS services that the entity does not name yet',
      })
      .optional(),
  region: (z: Z) =>
    z.string({ description: 'AWS region of the service' }).optional(),
  infrastructure: (z: Z) =>
    z
      .boolean({
        description:
          'Also bring infra, the CDK app of the template, where there is none',
      })
      .optional(),
  portalUrl: (z: Z) =>
    z
      .string({
        description:
          'Address of the portal, for the link in the pull request and the variables it lists',
      })
      .optional(),
  branchName: (z: Z) =>
    z
      .string({
        description:
          'Branch of the pull request; canary-portal/conform by default',
      })
      .optional(),
  targetPath: (z: Z) =>
    z
      .string({
        description:
          'Folder of the workspace that the changed files are written to; conform by default',
      })
      .optional(),
};

const finding = (z: Z) =>
  z.object({
    id: z.string(),
    area: z.string(),
    status: z.enum(['ok', 'missing', 'differs', 'outdated']),
    sentence: z.string(),
    howTo: z.string().optional(),
    path: z.string().optional(),
    line: z.number().optional(),
    changes: z.array(z.string()).optional(),
  });

/** Output of `deployments:repository:conform`. */
export const outputSchema = {
  findings: (z: Z) =>
    z.array(finding(z), {
      description: 'What was compared, each with its status and what to do',
    }),
  left: (z: Z) =>
    z.array(z.string(), {
      description: 'What a person has to change, a sentence each',
    }),
  changedFiles: (z: Z) =>
    z.array(z.string(), {
      description: 'Files in sourcePath; none when nothing can be mended',
    }),
  conforms: (z: Z) =>
    z.boolean({ description: 'Whether there was nothing to change' }),
  repoUrl: (z: Z) =>
    z.string({ description: 'The repository: github.com?owner=acme&repo=x' }),
  sourcePath: (z: Z) =>
    z.string({ description: 'Folder of the workspace with the changed files' }),
  branchName: (z: Z) => z.string({ description: 'Branch of the pull request' }),
  targetBranchName: (z: Z) =>
    z.string({ description: 'Branch that the pull request goes to' }),
  title: (z: Z) => z.string({ description: 'Title of the pull request' }),
  description: (z: Z) => z.string({ description: 'Text of the pull request' }),
  commitMessage: (z: Z) => z.string({ description: 'Message of its commit' }),
  summary: (z: Z) =>
    z.string({ description: 'What was found, and what is left, as Markdown' }),
  deploymentsUrl: (z: Z) =>
    z.string({ description: 'Where the portal shows the deployments' }),
};
