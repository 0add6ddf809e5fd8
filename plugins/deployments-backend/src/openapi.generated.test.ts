import { readFileSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { parse } from 'yaml';
import { spec } from './openapi.generated';

describe('openapi.generated.ts', () => {
  it('says what openapi.yaml says; otherwise run generate:openapi', () => {
    const path = resolvePackagePath(
      '@canary-portal/plugin-deployments-backend',
      'openapi.yaml',
    );
    expect(spec).toEqual(parse(readFileSync(path, 'utf8')));
  });
});
