import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inline } from '../../web/inline-into-page.ts';

const files: Record<string, string> = {
  '/assets/a.js': "const end = '</script>'; const price = '$&$1';",
  '/assets/a.css': 'p { top: 0 }',
};
const textOf = (path: string) => files[path];

describe('the page', () => {
  it('contains its script and its style', () => {
    const page = inline(
      '<script type="module" crossorigin src="/assets/a.js"></script>' +
        '<link rel="stylesheet" crossorigin href="/assets/a.css">',
      textOf,
    );
    assert.equal(
      page,
      `<script type="module">const end = '<\\/script>'; const price = '$&$1';</script>` +
        '<style>p { top: 0 }</style>',
    );
  });

  it('keeps what comes from elsewhere as it is', () => {
    const html =
      '<link rel="icon" href="/favicon.svg"><script src="/b.js"></script>';
    assert.equal(inline(html, textOf), html);
  });
});
