import { duration, escapeMarkdown, shorten, versionOfImage } from './words';

describe('words', () => {
  it('say durations as people do', () => {
    expect([0.4, 59, 60, 90, 3_600].map(duration)).toEqual([
      '0 s',
      '59 s',
      '1 min',
      '1 min 30 s',
      '60 min',
    ]);
  });

  it('keep text from others from becoming Markdown, on one line', () => {
    expect(escapeMarkdown('a|b <img> [x](y)\n## c')).toBe(
      'a\\|b \\<img\\> \\[x\\](y) \\#\\# c',
    );
  });

  it('are cut between characters', () => {
    expect(shorten('배포했습니다', 3)).toBe('배포…');
    expect(shorten('short', 5)).toBe('short');
  });

  it('give the version its tag', () => {
    expect(versionOfImage('host:5000/orders:1.2.3')).toBe('1.2.3');
    expect(versionOfImage('orders@sha256:abcdef0123456789')).toBe(
      'abcdef012345',
    );
    expect(versionOfImage('host:5000/orders')).toBe('latest');
  });
});
