import type { components } from '@octokit/openapi-types';

type Schemas = components['schemas'];

export type SchemaName = keyof Schemas;

/** A shape that GitHub's OpenAPI description has under this name. */
export type Schema<Name extends SchemaName> = Schemas[Name];
