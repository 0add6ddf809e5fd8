import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';

/** What the template editor shows of each field: its value and its options. */
export const serviceNameSchema = makeFieldSchema({
  output: z => z.string(),
  uiOptions: z =>
    z.object({
      owner: z
        .string()
        .optional()
        .describe(
          'Owner of the repository; the default of the backend when absent',
        ),
    }),
});

export const accountSchema = makeFieldSchema({
  output: z =>
    z.object({
      accountId: z.string().describe('12 digits'),
      region: z.string().describe('Such as eu-west-1'),
    }),
});

export const rolloutPlanSchema = makeFieldSchema({
  output: z =>
    z
      .record(
        z
          .object({ strategy: z.enum(['rolling', 'blue-green', 'canary']) })
          .passthrough(),
      )
      .describe('environments of deployment.yaml'),
  uiOptions: z =>
    z.object({
      defaults: z
        .record(z.object({ strategy: z.string() }).passthrough())
        .optional()
        .describe('What a new service starts with, as in deployment.yaml'),
    }),
});
