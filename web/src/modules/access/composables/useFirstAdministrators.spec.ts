import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, effectScope, type EffectScope, ref } from 'vue'
import { useSessionStore } from '@/shared/composables/useSession'

const server = vi.hoisted(() => ({ sent: [] as string[], answers: [] as Response[] }))

vi.mock('@/shared/http/client', async (original) => {
  const client = await original<typeof import('@/shared/http/client')>()
  const api = client.createApi('http://server.test', async (request) => {
    const token = request.headers.get('X-CSRF-Token') ?? '-'
    server.sent.push(`${request.method} ${new URL(request.url).pathname} ${token} ${await request.clone().text()}`)
    return server.answers.shift() ?? Promise.reject(new TypeError('no answer'))
  })
  return { ...client, api }
})
const { useEnterFirst, useFirstAdministrators } = await import('./useFirstAdministrators')

const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json' } })
const nobody = { person: null, stage: null, csrfToken: 'first', permissions: [], posts: [] }
const somebody = { person: { id: 'a', name: 'A' }, stage: 'FULL', csrfToken: 'second', permissions: [], posts: [] }
const typed = {
  code: ' aaaa-bbbb-cccc-dddd ',
  name: ' A ',
  user: 'A.One',
  password: ' quiet lantern ',
  repeated: ' quiet lantern ',
}
const words = ref({ missing: 'missing', differs: 'differs', userForm: 'form' })
let scope: EffectScope

function open<T>(use: () => T): { used: T; store: ReturnType<typeof useSessionStore> } {
  const app = createApp({})
  app.use(createPinia()).use(VueQueryPlugin, { queryClient: new QueryClient() })
  scope = effectScope()
  const opened = app.runWithContext(() => scope.run(() => ({ used: use(), store: useSessionStore() })))
  if (!opened) throw new Error('no scope')
  return opened
}

beforeEach(() => {
  server.sent.length = 0
  server.answers.length = 0
})
afterEach(() => scope.stop())

describe('the first administrators', () => {
  it('are those whom the installation waits for', async () => {
    server.answers.push(json({ waiting: ['SYSTEM_ADMINISTRATOR'] }))
    const { used } = open(useFirstAdministrators)
    expect(used.waiting.value).toEqual([])
    await vi.waitFor(() => expect(used.waiting.value).toEqual(['SYSTEM_ADMINISTRATOR']))
  })

  it('redeem a code with the token of the session before, and are signed in', async () => {
    server.answers.push(json(nobody), json(somebody))
    const { used, store } = open(() => useEnterFirst(words))
    expect(await used.enter(typed)).toBe(true)
    expect(server.sent).toEqual([
      'GET /api/session - ',
      'POST /api/session/first-administrators first {"code":"aaaa-bbbb-cccc-dddd","name":"A","user":"a.one","password":" quiet lantern "}',
    ])
    expect([store.signedIn, store.arrived]).toEqual([true, true])
  })

  it('send nothing that is not whole', async () => {
    const { used } = open(() => useEnterFirst(words))
    expect(await used.enter({ code: 'x', user: '.a', password: 'one', repeated: 'two' })).toBe(false)
    expect(used.violations.value).toEqual([
      { pointer: '/name', message: 'missing' },
      { pointer: '/user', message: 'form' },
      { pointer: '/repeated', message: 'differs' },
    ])
    expect(server.sent).toEqual([])
  })

  it('are told at the code that it is wrong, at the password what is wrong with it, and to wait', async () => {
    server.answers.push(
      json(nobody),
      json({ code: 'access-098', status: 422, title: 'wrong code', violations: [] }, 422),
      json(
        { code: 'request-014', status: 422, title: 'x', violations: [{ pointer: '/password', message: 'short' }] },
        422,
      ),
      json({ code: 'access-003', status: 429, title: 'wait', violations: [] }, 429),
    )
    const { used, store } = open(() => useEnterFirst(words))
    expect(await used.enter(typed)).toBe(false)
    expect(used.violations.value).toEqual([{ pointer: '/code', message: 'wrong code' }])
    expect(used.problem.value).toBeNull()
    expect(await used.enter(typed)).toBe(false)
    expect(used.violations.value.map(({ message }) => message)).toEqual(['short'])
    expect(used.problem.value).toBeNull()
    expect(await used.enter(typed)).toBe(false)
    expect(used.problem.value?.code).toBe('access-003')
    expect(store.signedIn).toBe(false)
  })
})
