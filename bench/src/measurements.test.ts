import { readdirSync } from 'node:fs';
import path from 'node:path';
import descriptions from '../measurements.json';

it('every measurement is a file of its own, and says what it measures', () => {
  const files = readdirSync(__dirname)
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map(name => path.basename(name, '.ts'));
  expect(Object.keys(descriptions).sort()).toEqual(files.sort());
});
