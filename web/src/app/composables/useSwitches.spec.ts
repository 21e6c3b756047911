import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, effectScope } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { type Session, useSessionStore } from '@/shared/composables/useSession'

const server = vi.hoisted(() => ({ sent: [] as string[], answers: [] as Response[] }))

vi.mock('@/shared/http/client', async (original) => {
  const client = await original<typeof import('@/shared/http/client')>()
  const api = client.createApi('http://server.test', (request) => {
    server.sent.push(`${request.method} ${new URL(request.url).pathname}`)
    const answer = server.answers.shift()
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('no answer'))
  })
  return { ...client, api }
})
const { useSwitches } = await import('./useSwitches')

const someone = { person: { id: 'a', name: 'a' }, post: { id: 'p1' }, posts: [], csrfToken: 't' } as unknown as Session
const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json' } })
const page = { render: () => null }

async function open(session: Session) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: page },
      { path: '/form', component: page },
    ],
  })
  await router.push('/form')
  const app = createApp(page)
  app.use(createPinia()).use(VueQueryPlugin, { queryClient: new QueryClient() }).use(router)
  const made = app.runWithContext(() =>
    effectScope().run(() => ({ ...useSwitches(), store: useSessionStore(), router })),
  )
  if (!made) throw new Error('no scope')
  made.store.accept(session)
  return made
}

beforeEach(() => {
  server.sent.length = 0
  server.answers.length = 0
})

describe('acting as another post', () => {
  it('leaves the page first and begins at the desk', async () => {
    const { post, router, store } = await open(someone)
    server.answers.push(json({ ...someone, post: { id: 'p2' } }))
    await post.mutateAsync('p2')
    expect(router.currentRoute.value.path).toBe('/')
    expect(store.session?.post?.id).toBe('p2')
  })

  it('is given up when the person stays with what was typed', async () => {
    const { post, router } = await open(someone)
    router.beforeEach(() => false)
    await post.mutateAsync('p2')
    expect(server.sent).toEqual([])
    expect(router.currentRoute.value.path).toBe('/form')
  })

  it('works from the desk itself', async () => {
    const { post, router } = await open(someone)
    await router.push('/')
    server.answers.push(json(someone))
    await post.mutateAsync('p2')
    expect(server.sent).toEqual(['PUT /api/session/post'])
  })

  it('that is refused is said', async () => {
    const { post, refusal } = await open(someone)
    server.answers.push(json({ code: 'request-015', title: 'x' }, 404))
    await post.mutateAsync('p2').catch(() => undefined)
    expect(refusal.value?.code).toBe('request-015')
  })
})

describe('becoming a persona', () => {
  it('without a session leaves no page before it is done', async () => {
    const { persona, router } = await open({ ...someone, person: null })
    server.answers.push(json({ code: 'request-017', title: 'x' }, 503))
    await persona.mutateAsync('inspector').catch(() => undefined)
    expect(router.currentRoute.value.path).toBe('/form')
    server.answers.push(json(someone))
    await persona.mutateAsync('inspector')
    expect(router.currentRoute.value.path).toBe('/')
  })
})
