import { fileURLToPath } from 'node:url'
import VueI18n from '@intlify/unplugin-vue-i18n/vite'
import vue from '@vitejs/plugin-vue'
import license from 'rollup-plugin-license'
import { defineConfig } from 'vitest/config'

const source = fileURLToPath(new URL('./src', import.meta.url))
const server = 'http://127.0.0.1:8080'

export default defineConfig(({ command }) => ({
  plugins: [
    vue(),
    // Messages are compiled in the build: the page carries no message compiler and needs no eval.
    VueI18n({
      include: [`${source}/**/locales/*.json`],
      runtimeOnly: true,
      dropMessageCompiler: command === 'build',
      strictMessage: true,
    }),
    // What is shipped is named with its licence, and a licence that is not free stops the build.
    license({
      thirdParty: {
        allow: {
          test: '(MIT OR Apache-2.0 OR BSD-2-Clause OR BSD-3-Clause OR ISC OR 0BSD)',
          failOnUnlicensed: true,
          failOnViolation: true,
        },
        output: {
          file: fileURLToPath(new URL('target/classes/META-INF/third-party.txt', import.meta.url)),
          encoding: 'utf-8',
        },
      },
    }),
  ],
  resolve: { alias: { '@': source } },
  define: {
    __GALLERY__: JSON.stringify(command === 'serve' || process.env.VITE_GALLERY === 'true'),
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_I18N_FULL_INSTALL__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/api', '/ledger/', '/ledger-discipline/', '/v3/api-docs', '/actuator'].map((path) => [path, server]),
    ),
  },
  build: {
    outDir: process.env.LIANGZE_WEB_OUT ?? 'dist',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'words-zh-CN', test: /[\\/](codes\.)?zh-CN\.json$/, priority: 30 },
            { name: 'words-en', test: /[\\/](codes\.)?en\.json$/, priority: 30 },
            { name: 'charts', test: /node_modules[\\/](echarts|zrender)/, priority: 20 },
            {
              name: 'vue',
              test: /node_modules[\\/](@vue|vue|vue-router|pinia|vue-i18n|@intlify|@tanstack)[\\/]/,
              priority: 20,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    include: ['src/**/*.spec.ts', 'eslint-rules/**/*.spec.ts'],
    testTimeout: 20_000,
    maxWorkers: 2,
    reporters: ['default', ['junit', { outputFile: 'target/vitest-junit.xml' }]],
  },
}))
