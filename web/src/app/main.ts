import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { addWords, i18n, type Language, LANGUAGES, showLanguage, storedLanguage, type Words } from '@/shared/i18n'
import { META_QUERY } from '@/shared/composables/useMeta'
import { WAYS_QUERY } from '@/shared/composables/useWays'
import { mayRetry } from '@/shared/http/retry'
import '@/shared/ui/tokens.css'
import '@/shared/ui/base.css'
import '@/shared/ui/shell.css'
import App from './App.vue'
import { createWebRouter } from './router'

async function addGalleryWords(): Promise<void> {
  const files = import.meta.glob<Words>('../modules/gallery/locales/*.json', { import: 'default' })
  for (const [path, load] of Object.entries(files)) {
    const language: Language = path.endsWith('/en.json') ? 'en' : 'zh-CN'
    addWords(language, { [path]: await load() })
  }
}

/** The words of one language may fail to arrive; a page in the other is better than none. */
async function showAnyLanguage(first: Language): Promise<void> {
  for (const language of [first, ...LANGUAGES]) if (await showLanguage(language)) return
}

async function start(): Promise<void> {
  const queryClient = new QueryClient({
    defaultOptions: { queries: { retry: mayRetry, staleTime: 10_000 }, mutations: { retry: false } },
  })
  await Promise.all([
    showAnyLanguage(storedLanguage()),
    queryClient.prefetchQuery(META_QUERY),
    queryClient.prefetchQuery(WAYS_QUERY),
  ])
  if (__GALLERY__) await addGalleryWords()
  const app = createApp(App)
  app.use(createPinia()).use(i18n).use(VueQueryPlugin, { queryClient })
  app.use(createWebRouter())
  app.mount('#app')
}

void start()
