import type { Plugin } from 'vite';

const SCRIPT = /<script\b[^>]*\bsrc="([^"]+)"[^>]*><\/script>/g;
const STYLESHEET = /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"[^>]*>/g;

/**
 * Puts scripts and stylesheets into the page that names them.
 * @param textOf - the text of a built file by its path; undefined for others
 */
export function inline(
  html: string,
  textOf: (path: string) => string | undefined,
): string {
  return html
    .replace(SCRIPT, (element, path: string) => {
      // Inside of a script only this sequence would end it.
      const text = textOf(path)?.replaceAll('</script', '<\\/script');
      return text === undefined
        ? element
        : `<script type="module">${text}</script>`;
    })
    .replace(STYLESHEET, (element, path: string) => {
      const text = textOf(path);
      return text === undefined ? element : `<style>${text}</style>`;
    });
}

/**
 * Makes the front end one file. While a deployment shifts traffic, two
 * versions answer at one address: a page that had to ask for its script would
 * now and then ask the version that does not have it.
 */
export function inlineIntoPage(): Plugin {
  return {
    name: 'inline-into-page',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const used = new Set<string>();
      const textOf = (path: string) => {
        const name = path.replace(/^\//, '');
        const file = bundle[name];
        if (!file) return undefined;
        used.add(name);
        if (file.type === 'chunk') return file.code.trim();
        return Buffer.from(file.source).toString().trim();
      };
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.html')) {
          file.source = inline(Buffer.from(file.source).toString(), textOf);
        }
      }
      for (const name of Object.keys(bundle)) {
        if (used.has(name)) Reflect.deleteProperty(bundle, name);
        else if (!name.endsWith('.html')) {
          this.error(
            `${name} cannot be put into the page: import it statically`,
          );
        }
      }
    },
  };
}
