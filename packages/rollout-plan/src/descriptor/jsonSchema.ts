import { z } from 'zod';
import { descriptorSchema } from './schema';

/**
 * JSON Schema (draft 7, which editors know best) of `deployment.yaml`,
 * generated from the schema that parses it.
 */
export const deploymentJsonSchema: object = {
  ...z.toJSONSchema(descriptorSchema, { target: 'draft-7', io: 'input' }),
  title: 'deployment.yaml of the Canary Portal',
};
