import { english } from './english';
import korean from './korean';

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(match => match[1]).sort();

const keys = Object.keys(english) as (keyof typeof english)[];

describe('the Korean messages', () => {
  it('cover every English message', () => {
    expect(Object.keys(korean).sort()).toEqual([...keys].sort());
  });

  it('use the same placeholders', () => {
    for (const key of keys) {
      expect([key, placeholders(korean[key])]).toEqual([
        key,
        placeholders(english[key]),
      ]);
    }
  });

  it('are Korean, but for proper names and punctuation', () => {
    const notTranslated = keys.filter(key => !/[가-힣]/.test(korean[key]));
    expect(notTranslated).toEqual([
      'revision.actor',
      'timeline.source.ecs',
      'timeline.source.github',
      'timeline.source.cloudwatch',
      'plan.trafficAnd',
    ]);
  });
});
