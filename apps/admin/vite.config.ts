import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { worldShapes } from './src/public/map/world-shapes.js';
import { mantineVariables } from './src/staff/frame/mantine-variables.js';

/**
 * Two separate builds of one source tree, so that no line of the insiders' pages reaches the public server:
 * `--mode insiders` → dist/web/insiders (served by apps/api), `--mode public` → dist/web/public (served by apps/research).
 * Nothing is inlined: the content security policy allows scripts, styles and images from the own host only.
 */
export default defineConfig(({ mode }) => {
  const audience = mode === 'public' ? 'public' : 'insiders';
  return {
    root: import.meta.dirname,
    publicDir: false,
    plugins: [react(), servedAsIndex(), audience === 'insiders' ? mantineVariables() : worldShapes()],
    build: {
      outDir: `${import.meta.dirname}/../../dist/web/${audience}`,
      emptyOutDir: true,
      manifest: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      sourcemap: false,
      target: 'es2022',
      rolldownOptions: {
        input: `${import.meta.dirname}/${audience === 'public' ? 'public.html' : 'index.html'}`,
        output: { codeSplitting: { groups: [...firstLoad, ...staffOnly] } },
      },
    },
  };
});

/**
 * What every page needs lies in two files instead of thirty small ones: they compress a tenth better, and on a line
 * with a long round trip they arrive sooner. What only lists and tables of later pages use stays out of them.
 */
const onlyOfLists =
  /@tanstack\/.*(infinite|mutation)(Query)?Observer\.|@tanstack\/.*use(Infinite|Mutation)|use-cursor-list|data-table/i;
const firstLoad = [
  {
    name: 'libraries',
    test: ofEveryPage(
      /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack\/[\w-]+|i18next|react-i18next)\//,
    ),
  },
  { name: 'parts', test: ofEveryPage(/admin\/src\/(api|dates|i18n|layout|questionnaire|ui)\/[\w-]+\.tsx?$/) },
  { name: 'lists', test: onlyOfLists },
];

function ofEveryPage(these: RegExp) {
  return (file: string) => these.test(file) && !onlyOfLists.test(file);
}

/**
 * The component kit, and what staff pages share, in a file each. The first load names every file of every later page, and
 * a name is a random mark that does not compress: forty files less are a kilobyte less before the first question.
 */
const staffOnly = [
  { name: 'kit', test: /node_modules\/(@mantine|@floating-ui)\// },
  { name: 'staff-parts', test: /admin\/src\/staff\/(data|parts|text)\// },
];

/** Both servers answer unknown paths with `index.html`, whichever page it was built from. */
function servedAsIndex(): Plugin {
  return {
    name: 'habeas-served-as-index',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['public.html'];
      if (page) page.fileName = 'index.html';
    },
  };
}
