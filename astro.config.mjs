import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { sha256 } from './src/integrations/content-folder.ts';
import { corpusCheck } from './src/integrations/corpus-check.ts';
import { editionFace } from './src/integrations/edition-face.ts';
import { essayLanguage, interfaceWords } from './src/integrations/interface-words.ts';
import { licenses } from './src/integrations/licenses.ts';
import { loadCounts, loadEssayMarkup } from './src/integrations/load-content.ts';
import { pagefindIndex } from './src/integrations/pagefind-index.ts';
import { preloadHelper } from './src/integrations/preload-helper.ts';
import { atomicOutput, UNFINISHED } from './src/integrations/atomic-output.ts';
import { basePath, contentFolder, portNumber, siteOrigin } from './src/integrations/settings.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { GFM_OPTIONS } from './src/lib/content/markdown.ts';
import { englishUrls } from './src/lib/english-urls.ts';
import { urls } from './src/lib/urls.ts';
import { rehypeEssay } from './src/plugins/rehype-essay.ts';
import { rehypeProse } from './src/plugins/rehype-prose.ts';
import { remarkKnownMarkup } from './src/plugins/remark-known-markup.ts';
import { remarkLooseLists } from './src/plugins/remark-loose-lists.ts';
import { remarkPlainAddresses } from './src/plugins/remark-plain-addresses.ts';

const base = basePath();
/** The oldest browsers that read and search the site: code and styles are built for these. */
const BROWSERS = ['safari16.4', 'chrome111', 'firefox115'];

export default defineConfig({
  // Astro caches what it read; another content folder gets another cache, so that entries of two
  // never mix.
  cacheDir: `node_modules/.astro/${sha256(contentFolder()).slice(0, 12)}`,
  base,
  site: siteOrigin(),
  server: { port: portNumber() },
  output: 'static',
  outDir: UNFINISHED,
  trailingSlash: 'always',
  // 'jsx' would take out the white space between inline elements, which is the author's between
  // English words.
  compressHTML: true,
  // Astro's own inline styles would have no hash in the content security policy.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [
    corpusCheck(),
    mdx(),
    editionFace(),
    preloadHelper([urls.search(), englishUrls.search()]),
    pagefindIndex(),
    sitemap(),
    licenses(),
    serviceWorker(),
    atomicOutput(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      // gfm is off here and added by hand: only so can `singleTilde` be set (5~10年 is not deleted
      // text).
      gfm: false,
      smartypants: false,
      remarkPlugins: [
        [remarkGfm, GFM_OPTIONS],
        remarkPlainAddresses,
        remarkLooseLists,
        remarkKnownMarkup,
      ],
      rehypePlugins: [
        [rehypeEssay, { base, load: loadEssayMarkup }],
        rehypeSlug,
        [rehypeProse, { base, isEnglish: essayLanguage() === 'en', load: loadCounts }],
      ],
    }),
  },
  vite: {
    plugins: [
      interfaceWords(),
      {
        // In a plugin, since Astro sets these options itself.
        name: 'browser-targets',
        configEnvironment: () => ({ build: { target: BROWSERS, cssTarget: BROWSERS } }),
      },
    ],
    build: {
      assetsInlineLimit: 0,
      // MDX files begin with a directive that the bundler would warn of once per section.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
