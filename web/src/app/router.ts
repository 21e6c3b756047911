import { createRouter, createWebHistory, type Router } from 'vue-router'
import type { PageKind, Permitted, Shell } from '@/shared/module'
import { useSessionStore } from '@/shared/composables/useSession'
import { guard } from './guard'
import { routes } from './modules'

declare module 'vue-router' {
  interface RouteMeta {
    kind: PageKind
    titleKey: string
    permission: Permitted
    help: string
    shell: Shell
  }
}

export function createWebRouter(): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      ...routes.map(({ path, name, component, kind, titleKey, permission, help, shell }) => ({
        path,
        name,
        component,
        meta: { kind, titleKey, permission, help, shell },
      })),
      {
        path: '/:rest(.*)*',
        name: 'missing',
        component: () => import('./pages/MissingPage.vue'),
        meta: { kind: 'paper', titleKey: 'frame.missing.title', permission: null, help: 'frame', shell: 'public' },
      },
    ],
    scrollBehavior(to, from, saved) {
      if (saved) return saved
      if (to.hash) return { el: to.hash, top: 64 }
      return to.path === from.path ? false : { top: 0 }
    },
  })
  router.beforeEach((to) => guard(to, useSessionStore()))
  return router
}
