import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, effectScope, type EffectScope, ref } from 'vue'
import { useRecovery } from '@/shared/http/recovery'
import { type Session, useSessionStore } from '@/shared/composables/useSession'

const server = vi.hoisted(() => ({ sent: [] as string[], answers: [] as Response[] }))

vi.mock('@/shared/http/client', async (original) => {
  const client = await original<typeof import('@/shared/http/client')>()
  const api = client.createApi('http://server.test', async (request) => {
    server.sent.push(`${request.method} ${new URL(request.url).pathname} ${await request.clone().text()}`)
    return server.answers.shift() ?? Promise.reject(new TypeError('no answer'))
  })
  return { ...client, api }
})
const { usePassword } = await import('./usePassword')

const session = (token: string): Session => ({
  person: { id: 'a', name: 'a' },
  user: 'a',
  post: null,
  posts: [],
  permissions: [],
  csrfToken: token,
  authenticatedAt: null,
  persona: null,
  stage: 'FULL',
  method: 'PASSWORD',
})
const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json' } })
const refusal = (status: number, code: string, violations: unknown[] = []) =>
  json({ code, status, title: code, values: {}, violations }, status)

const typed = { current: 'old one', password: 'new one', repeated: 'new one' }
const ANSWERED = 'PUT /api/session/password {"current":"old one","password":"new one"}'
let scope: EffectScope

function open(signingIn = false) {
  const app = createApp({})
  app.use(createPinia()).use(VueQueryPlugin, { queryClient: new QueryClient() })
  scope = effectScope()
  const used = app.runWithContext(() =>
    scope.run(() => ({
      ...usePassword(signingIn, ref({ missing: 'missing', differs: 'differs' })),
      store: useSessionStore(),
    })),
  )
  if (!used) throw new Error('no scope')
  return used
}

beforeEach(() => {
  server.sent.length = 0
  server.answers.length = 0
})
afterEach(() => {
  useRecovery(null)
  scope.stop()
})

describe('changing the password', () => {
  it('goes on under the new token', async () => {
    const { send, store } = open()
    server.answers.push(json(session('new')))
    expect(await send(typed)).toBe(true)
    expect(server.sent).toEqual([ANSWERED])
    expect(store.session?.csrfToken).toBe('new')
  })

  it('proves by the present password that was typed, and asks for nothing over the page', async () => {
    const asked = vi.fn(() => Promise.resolve(true))
    useRecovery({ signIn: asked, reauthenticate: asked, refreshToken: asked })
    const { send } = open()
    server.answers.push(refusal(403, 'access-010'), json(session('fresh')), json(session('new')))
    expect(await send(typed)).toBe(true)
    expect(asked).not.toHaveBeenCalled()
    expect(server.sent).toEqual([ANSWERED, 'POST /api/session/reauthentication {"password":"old one"}', ANSWERED])
  })

  it('says at its field that the present one is wrong', async () => {
    const { send, violations } = open()
    server.answers.push(refusal(403, 'access-010'), refusal(422, 'access-002'))
    expect(await send(typed)).toBe(false)
    expect(violations.value.map(({ pointer }) => pointer)).toEqual(['/current'])
  })

  it('shows the rules at their fields, and what is no field in full', async () => {
    const { send, violations, problem } = open()
    server.answers.push(
      refusal(422, 'request-014', [{ pointer: '/password', code: 'x', message: 'too short', values: {} }]),
    )
    expect(await send(typed)).toBe(false)
    expect(violations.value.map(({ message }) => message)).toEqual(['too short'])
    server.answers.push(refusal(429, 'access-003'))
    expect(await send(typed)).toBe(false)
    expect([violations.value, problem.value?.code]).toEqual([[], 'access-003'])
  })

  it('while signing in asks for no present one', async () => {
    const { send, store } = open(true)
    server.answers.push(json(session('new')))
    expect(await send({ password: 'new one', repeated: 'new one' })).toBe(true)
    expect(server.sent).toEqual(['PUT /api/session/password {"current":null,"password":"new one"}'])
    expect(store.arrived).toBe(true)
  })

  it('sends nothing that is typed twice differently', async () => {
    const { send, violations } = open()
    expect(await send({ ...typed, repeated: 'newer' })).toBe(false)
    expect([server.sent, violations.value.map(({ message }) => message)]).toEqual([[], ['differs']])
  })
})
