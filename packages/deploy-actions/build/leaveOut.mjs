import { dirname } from 'node:path';

// Parts of libraries that no Action uses and no bundler can find out: together
// they are as large as the rest.
const REPLACED = [
  {
    // zod speaks forty languages; ours is one of them.
    filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/,
    contents: 'export { default as en } from "./en.js";',
  },
  {
    // Brings an HTTP client of its own; src/shared/oidc.ts asks with fetch.
    filter: /[\\/]@actions[\\/]core[\\/]lib[\\/]oidc-utils\.js$/,
    contents: 'exports.OidcClient = undefined;',
  },
];

export const leaveOut = {
  name: 'leave-out',
  setup(build) {
    for (const { filter, contents } of REPLACED) {
      build.onLoad({ filter }, ({ path }) => ({
        contents,
        resolveDir: dirname(path),
        loader: 'js',
      }));
    }
  },
};
