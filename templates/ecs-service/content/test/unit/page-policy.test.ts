import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { pagePolicy } from '../../src/http/page-policy.ts';

const hash = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  it('allows exactly the script and the style that are in it', () => {
    const policy = pagePolicy(
      '<script type="module">run()</script>\n<style>p { top: 0 }</style>',
    ).split('; ');
    assert.ok(policy.includes(`script-src ${hash('run()')}`));
    assert.ok(policy.includes(`style-src ${hash('p { top: 0 }')}`));
    assert.ok(policy.includes("default-src 'none'"));
  });

  it('allows every one of several scripts', () => {
    const policy = pagePolicy('<script>a()</script><script>b()</script>');
    assert.match(policy, /script-src 'sha256-\S+' 'sha256-\S+';/);
  });

  it('allows none where there is none', () => {
    const policy = pagePolicy('<p>scripts and styles</p>');
    assert.match(policy, /script-src 'none'; style-src 'none'/);
  });
});
