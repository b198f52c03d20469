import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Ant Design's helpers write two small styles without the nonce they are given elsewhere (the width of a scroll bar, the
 * lock of the page behind a drawer). With this every style they write carries the nonce of the document.
 */
const nonceForEveryStyle: Plugin = {
  name: 'nonce-for-every-style',
  transform(code, id) {
    if (!id.includes('@rc-component/util/es/Dom/dynamicCSS')) return null
    const asked = 'if (csp?.nonce) {\n    styleNode.nonce = csp?.nonce;\n  }'
    if (!code.includes(asked))
      throw new Error('dynamicCSS.js has changed; the content policy needs its nonce.')
    const given =
      "styleNode.nonce = csp?.nonce ?? document.querySelector('meta[property=\"csp-nonce\"]')?.nonce ?? '';"
    return { code: code.replace(asked, given), map: null }
  },
}

const inEveryPage = ['react', 'controls', 'shared']

/** What every page needs begins to come with the document, though the first script does not wait for it. */
const preloadSharedParts: Plugin = {
  name: 'preload-shared-parts',
  transformIndexHtml: (_html, { bundle = {} }) =>
    Object.values(bundle).flatMap((part) =>
      part.type === 'chunk' && inEveryPage.includes(part.name)
        ? [
            {
              tag: 'link',
              attrs: { rel: 'modulepreload', crossorigin: true, href: `/${part.fileName}` },
              injectTo: 'head',
            },
          ]
        : [],
    ),
}

/** The pages: src/web becomes static files in dist/web, which Fastify serves (`src/http/page-routes.ts`). */
export default defineConfig({
  root: here('src/web'),
  publicDir: here('src/web/public'),
  plugins: [react(), nonceForEveryStyle, preloadSharedParts],
  // Vite puts this into every tag it writes; the server puts the nonce of the answer in its place.
  html: { cspNonce: '{{nonce}}' },
  build: {
    outDir: here('dist/web'),
    emptyOutDir: true,
    // No data: addresses, so that the content policy needs none.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    // The layout of the charts is large, and loaded only where a chart is looked at.
    chunkSizeWarningLimit: 1800,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What most pages need comes in three files, not in forty: over HTTP/1.1 a browser asks for six at a time.
          groups: [
            // What asks first stands by itself: it must not wait for the rest.
            {
              name: 'early',
              test: /src\/web\/(?:api\/early|page-loaders)\.ts|vite\/preload-helper/,
              priority: 4,
            },
            {
              name: 'react',
              test: /node_modules\/(?:react|react-dom|scheduler|wouter|regexparam|use-sync-external-store|@tanstack)\//,
              priority: 3,
            },
            { name: 'controls', test: /node_modules\//, minShareCount: 8, priority: 2 },
            { name: 'shared', test: /src\/web\//, minShareCount: 5, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
})
