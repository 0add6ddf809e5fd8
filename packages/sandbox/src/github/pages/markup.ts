/** Text that has been made safe, or was written here. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | readonly Markup[];

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

function render(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return escape(String(part));
}

/** A template whose values are text, unless they are markup already. */
export function markup(
  strings: TemplateStringsArray,
  ...parts: Part[]
): Markup {
  const text = strings.reduce(
    (before, string, index) => before + render(parts[index - 1]) + string,
  );
  return new Markup(text);
}

const STYLE = new Markup(`
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #1f2328; background: #fff; }
  a { color: #0550ae; }
  h1 { font-size: 1.5rem; }
  h2 { font-size: 1.1rem; margin-top: 2rem; }
  table { border-collapse: collapse; width: 100%; }
  td { border-top: 1px solid #d1d9e0; padding: .4rem .6rem .4rem 0; vertical-align: top; }
  pre { background: #f6f8fa; overflow: auto; padding: 1rem; }
  .note { color: #59636e; }
`);

/** A whole page, which says what it is. */
export function page(title: string, body: Markup): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
<footer><p class="note">The GitHub of the sandbox, on this machine.</p></footer>
</body>
</html>
`.text;
}
