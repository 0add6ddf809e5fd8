import type { z as zod } from 'zod/v3';

type Z = typeof zod;

const approval = (z: Z) => z.enum(['portal', 'github', 'none']);

/** Input of `deployments:repository:settings`. */
export const inputSchema = {
  repoUrl: (z: Z) =>
    z.string({
      description: 'The repository: github.com?owner=acme&repo=checkout',
    }),
  name: (z: Z) =>
    z.string({ description: 'Name of the service and of its entity' }),
  owner: (z: Z) =>
    z.string({ description: 'Entity ref of the group or user that owns it' }),
  accountId: (z: Z) =>
    z.string({ description: 'AWS account of the service: twelve digits' }),
  region: (z: Z) => z.string({ description: 'AWS region of the service' }),
  portalUrl: (z: Z) => z.string({ description: 'Address of the portal' }),
  approvals: (z: Z) =>
    z
      .object(
        {
          development: approval(z).optional(),
          staging: approval(z).optional(),
          production: approval(z).optional(),
        },
        {
          description:
            'Who lets a rollout begin, by environment; "github" gives the environment reviewers',
        },
      )
      .optional(),
  reviewers: (z: Z) =>
    z
      .array(z.string(), {
        description:
          'Entity refs of who reviews where the approval is "github"; the owner by default',
      })
      .optional(),
  notifications: (z: Z) =>
    z
      .object(
        {
          slack: z.boolean().optional(),
          email: z.boolean().optional(),
          sms: z.boolean().optional(),
          emailTo: z.string().optional(),
          snsTopicArn: z.string().optional(),
        },
        { description: 'The channels that people are told through' },
      )
      .optional(),
  requiredChecks: (z: Z) =>
    z
      .record(z.array(z.string()), {
        description:
          'Checks that a change needs, by branch; by default the jobs that the workflows in the workspace run for pull requests',
      })
      .optional(),
  requiredApprovals: (z: Z) =>
    z
      .number({ description: 'People who must approve a change' })
      .int()
      .min(0)
      .max(6)
      .optional(),
  sourcePath: (z: Z) =>
    z
      .string({ description: 'Folder of the workspace with the files' })
      .optional(),
};

/** Output of `deployments:repository:settings`. */
export const outputSchema = {
  changes: (z: Z) =>
    z.number({ description: 'How many settings were written' }),
  changed: (z: Z) =>
    z.array(z.string(), { description: 'The settings that were written' }),
  notices: (z: Z) =>
    z.array(z.string(), { description: 'What a person must know' }),
  checklist: (z: Z) =>
    z.string({ description: 'What is left to do and how, as Markdown' }),
};
