// @vitest-environment jsdom
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, effectScope, type EffectScope } from 'vue'
import { httpContext } from '@/shared/http/context'
import { recoverFrom } from '@/shared/http/recovery'
import { type Session, useSessionStore } from '@/shared/composables/useSession'
import { useSignInOver } from './useSignInOver'

const server = vi.hoisted(() => ({ sent: [] as string[], answers: [] as Response[] }))

vi.mock('@/shared/http/client', async (original) => {
  const client = await original<typeof import('@/shared/http/client')>()
  const api = client.createApi('http://server.test', (request) => {
    server.sent.push(`${request.method} ${new URL(request.url).pathname} ${request.headers.get('X-CSRF-Token') ?? ''}`)
    const answer = server.answers.shift()
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('no answer'))
  })
  return { ...client, api }
})
const { useOverPage } = await import('./useOverPage')

const post = (id: string) => ({ id, name: id }) as unknown as NonNullable<Session['post']>
const session = (acting: string, token: string, held = ['p1', 'p2'], person = 'a'): Session => ({
  person: { id: person, name: person },
  user: 'a',
  post: post(acting),
  posts: held.map(post),
  permissions: [],
  csrfToken: token,
  authenticatedAt: null,
  persona: null,
  stage: 'FULL',
  method: 'PASSWORD',
})
const nobody = { ...session('p1', 'anonymous'), person: null, post: null, posts: [] }
const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json' } })
const turn = () => new Promise((resolve) => setTimeout(resolve))

const opened: EffectScope[] = []
function open() {
  const app = createApp({})
  app.use(createPinia()).use(VueQueryPlugin, { queryClient: new QueryClient() })
  const scope = effectScope()
  opened.push(scope)
  const over = app.runWithContext(() =>
    scope.run(() => {
      const page = useOverPage()
      return { page, ...useSignInOver(page.signedIn), store: useSessionStore() }
    }),
  )
  if (!over) throw new Error('no scope')
  over.store.accept(session('p1', 'old'))
  return { ...over, leave: () => scope.stop() }
}

beforeEach(() => {
  server.sent.length = 0
  server.answers.length = 0
})

afterEach(() => opened.splice(0).forEach((scope) => scope.stop()))

describe('a token that is not valid any more', () => {
  it('is renewed for the same person and post', async () => {
    const { page } = open()
    server.answers.push(json(session('p1', 'new')))
    expect(await recoverFrom('access-012')).toBe(true)
    expect(httpContext.csrfToken.value).toBe('new')
    expect(page.open.value).toBeNull()
  })

  it('is not renewed under another post before the person has read so', async () => {
    const { page, store } = open()
    server.answers.push(json(session('p2', 'new')))
    const recovered = recoverFrom('access-012')
    await turn()
    expect(page.open.value).toBe('changed')
    expect(httpContext.csrfToken.value).toBe('old')
    page.reopen()
    expect(await recovered).toBe(false)
    expect(store.session?.post?.id).toBe('p2')
    expect(httpContext.csrfToken.value).toBe('new')
  })

  it('lets the person go on as the post that the page shows', async () => {
    const { page, store } = open()
    server.answers.push(json(session('p2', 'new')), json(session('p1', 'newer')))
    const recovered = recoverFrom('access-012')
    await turn()
    await page.stay()
    expect(await recovered).toBe(true)
    expect(server.sent.at(-1)).toBe('PUT /api/session/post new')
    expect([store.session?.post?.id, httpContext.csrfToken.value]).toEqual(['p1', 'newer'])
  })

  it('of another person keeps the page as it is until it is reopened', async () => {
    const { page, store } = open()
    server.answers.push(json(session('p1', 'new', ['p1'], 'b')))
    const recovered = recoverFrom('access-012')
    await turn()
    page.finish(false)
    expect(await recovered).toBe(false)
    expect(store.session?.person?.id).toBe('a')
    expect(httpContext.csrfToken.value).toBe('old')
  })
})

describe('signing in over the page', () => {
  it('goes on as the post that the page shows before anything waiting is sent', async () => {
    const { page, again, store } = open()
    const waiting = recoverFrom('access-009')
    server.answers.push(json(nobody), json(session('p2', 'main')), json(session('p1', 'held')))
    await again.mutateAsync({ user: 'a', password: 'x', persona: null })
    expect(await waiting).toBe(true)
    expect(server.sent).toEqual(['GET /api/session ', 'POST /api/session anonymous', 'PUT /api/session/post main'])
    expect([store.session?.post?.id, httpContext.csrfToken.value]).toEqual(['p1', 'held'])
    expect(page.open.value).toBeNull()
  })

  it('sends nothing when the post is not held any more, and says so', async () => {
    const { page, again, store } = open()
    const waiting = recoverFrom('access-009')
    server.answers.push(json(nobody), json(session('p2', 'main', ['p2'])))
    await again.mutateAsync({ user: 'a', password: 'x', persona: null })
    expect(page.open.value).toBe('changed')
    expect(page.other.value?.post?.id).toBe('p2')
    expect(store.session?.post?.id).toBe('p1')
    expect(httpContext.csrfToken.value).not.toBe('main')
    page.finish(false)
    expect(await waiting).toBe(false)
  })
})

describe('signing in over the page with a second factor', () => {
  const half = (stage: Session['stage'], token: string): Session => ({
    ...nobody,
    user: 'a',
    csrfToken: token,
    stage,
  })

  it('asks for the code before anything waiting is sent, each step under its own token', async () => {
    const { again, code, step, store } = open()
    const waiting = recoverFrom('access-009')
    server.answers.push(json(nobody), json(half('SECOND_FACTOR', 'half')))
    await again.mutateAsync({ user: 'a', password: 'x', persona: null })
    expect(step.value).toBe('code')
    expect(store.session?.person?.id).toBe('a')
    server.answers.push(json(session('p1', 'whole')))
    await code.mutateAsync('123456')
    expect(await waiting).toBe(true)
    expect(server.sent.slice(-2)).toEqual(['POST /api/session anonymous', 'POST /api/session/second-factor half'])
    expect(httpContext.csrfToken.value).toBe('whole')
  })

  it('keeps asking after a wrong code, and for the password again when the step is over', async () => {
    const { page, again, code, step } = open()
    void recoverFrom('access-009')
    server.answers.push(json(nobody), json(half('SECOND_FACTOR', 'half')))
    await again.mutateAsync({ user: 'a', password: 'x', persona: null })
    server.answers.push(json({ code: 'access-043', status: 422, values: {}, violations: [] }, 422))
    await code.mutateAsync('000000').catch(() => undefined)
    expect(step.value).toBe('code')
    server.answers.push(json({ code: 'access-009', status: 401, values: {}, violations: [] }, 401))
    await code.mutateAsync('123456').catch(() => undefined)
    expect(step.value).toBe('proof')
    expect(page.open.value).toBe('sign-in')
  })

  it('waits while a new password or a second factor is set in another window', async () => {
    const { again, look, step } = open()
    const waiting = recoverFrom('access-041')
    server.answers.push(json(nobody), json(half('NEW_PASSWORD', 'half')))
    await again.mutateAsync({ user: 'a', password: 'x', persona: null })
    expect(step.value).toBe('elsewhere')
    server.answers.push(json(half('SECOND_FACTOR_SETUP', 'other')))
    await look.mutateAsync()
    expect(step.value).toBe('elsewhere')
    server.answers.push(json(session('p1', 'whole')))
    await look.mutateAsync()
    expect(await waiting).toBe(true)
  })
})

describe('coming back to the window', () => {
  it('notices that another window changed the post', async () => {
    const { page, leave } = open()
    server.answers.push(json(session('p2', 'new')))
    document.dispatchEvent(new Event('visibilitychange'))
    await turn()
    await turn()
    expect(page.open.value).toBe('changed')
    leave()
    document.dispatchEvent(new Event('visibilitychange'))
    expect(server.sent).toHaveLength(1)
  })
})
