import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, effectScope, type EffectScope } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { type Session, useSessionStore } from '@/shared/composables/useSession'
import type { Account } from '../model'

interface Sent {
  method: string
  address: string
  body: string
  match: string | null
  key: string | null
}
const server = vi.hoisted(() => ({ sent: [] as Sent[], answers: [] as Response[] }))

vi.mock('@/shared/http/client', async (original) => {
  const client = await original<typeof import('@/shared/http/client')>()
  const api = client.createApi('http://server.test', async (request) => {
    const { pathname, search } = new URL(request.url)
    server.sent.push({
      method: request.method,
      address: pathname + search,
      body: await request.clone().text(),
      match: request.headers.get('If-Match'),
      key: request.headers.get('Idempotency-Key'),
    })
    return server.answers.shift() ?? Promise.reject(new TypeError('no answer'))
  })
  return { ...client, api }
})
vi.mock('@/shared/i18n', () => ({
  useCodes: () => ({ codesOf: () => ['SLEEPING', 'ACTIVE', 'LOCKED', 'REFUSED'] }),
}))
const { useAccountAct, useAccountList, useMakeAccount } = await import('./useAccounts')

const CODE = 'AAAA-BBBB-CCCC-DDDD'
const account = {
  id: 'p',
  person: { id: 'p', name: 'P' },
  user: 'p.one',
  state: 'ACTIVE',
  code: null,
  codeUntilAt: null,
  version: 3,
} as unknown as Account
const json = (status: number, value: unknown, etag?: string) =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json', ...(etag ? { ETag: etag } : {}) },
  })
const draft = { reason: ' left ', user: ' New.Name ', forgetSecondFactor: true }

let scope: EffectScope
async function inside<T>(use: () => T, permissions: string[] = [], address = '/accounts') {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/accounts', component: { render: () => null } }],
  })
  await router.push(address)
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const app = createApp({})
  app.use(createPinia()).use(router).use(VueQueryPlugin, { queryClient: queries })
  scope = effectScope()
  const used = app.runWithContext(() =>
    scope.run(() => {
      useSessionStore().accept({ permissions, posts: [] } as unknown as Session)
      return use()
    }),
  )
  if (used === undefined) throw new Error('no scope')
  return { used, queries, router }
}

beforeEach(() => {
  server.sent.length = 0
  server.answers.length = 0
})
afterEach(() => scope.stop())

describe('the list of accounts', () => {
  const page = () => json(200, { items: [], next: null, total: { value: 0, exact: true } })

  it('asks once, for what waits, when whoever decides opens it', async () => {
    server.answers.push(page())
    const { used, router } = await inside(useAccountList, ['account.authorise'])
    await vi.waitFor(() => expect(used.loading.value).toBe(false))
    expect(server.sent.map(({ address }) => address)).toEqual(['/api/accounts?state=SLEEPING&count=true'])
    expect(router.currentRoute.value.query).toEqual({ state: 'SLEEPING' })
    expect(used.exportHref.value).toBe('/api/accounts/export.xlsx?state=SLEEPING')
  })

  it('opens as the address says, and whole for the others', async () => {
    server.answers.push(page(), page())
    const own = await inside(useAccountList, ['account.authorise'], '/accounts?q=li')
    await vi.waitFor(() => expect(own.used.loading.value).toBe(false))
    scope.stop()
    const other = await inside(useAccountList, ['account.manage'])
    await vi.waitFor(() => expect(other.used.loading.value).toBe(false))
    expect(server.sent.map(({ address }) => address)).toEqual([
      '/api/accounts?q=li&count=true',
      '/api/accounts?count=true',
    ])
  })
})

describe('making an account', () => {
  it('gives the code to the slip alone', async () => {
    server.answers.push(json(201, { ...account, code: CODE, codeUntilAt: '2026-12-01T00:00:00Z' }, '"1"'))
    const { used, queries } = await inside(useMakeAccount)
    const slip = await used.make({ person: 'p', user: 'p.one' })
    expect(slip).toEqual({ name: 'P', user: 'p.one', code: CODE, untilAt: '2026-12-01T00:00:00Z' })
    expect(server.sent[0]).toMatchObject({
      address: '/api/accounts',
      body: '{"person":"p","user":"p.one"}',
      match: null,
    })
    expect(
      JSON.stringify(
        queries
          .getQueryCache()
          .getAll()
          .map(({ state }) => state),
      ),
    ).not.toContain(CODE)
  })

  it('makes one account for what is sent twice, and says that nobody knows the code any more', async () => {
    const { used } = await inside(useMakeAccount)
    const body = { person: 'p', user: 'p.one' }
    expect(await used.make(body)).toBeNull()
    server.answers.push(json(201, account, '"1"'))
    expect((await used.make(body))?.code).toBeNull()
    expect(server.sent[1]?.key).toBe(server.sent[0]?.key)
  })

  it('shows at the field that a user name is taken', async () => {
    server.answers.push(
      json(422, { code: 'request-014', status: 422, title: 'x', violations: [{ pointer: '/user', message: 'taken' }] }),
    )
    const { used } = await inside(useMakeAccount)
    expect(await used.make({ person: 'p', user: 'p.one' })).toBeNull()
    expect(used.violations.value.map(({ message }) => message)).toEqual(['taken'])
  })
})

describe('an act on an account', () => {
  it.each([
    ['authorise', ''],
    ['unlock', ''],
    ['refuse', '{"reason":"left"}'],
    ['lock', '{"reason":"left"}'],
    ['rename', '{"user":"new.name"}'],
    ['reset', '{"forgetSecondFactor":true}'],
  ] as const)('%s is sent in the version that was seen', async (act, body) => {
    server.answers.push(json(200, { ...account, version: 4 }, '"4"'))
    const { used, queries } = await inside(() => useAccountAct({ account, etag: '"3"' }, act))
    expect(await used.send(draft)).toBe(true)
    expect(server.sent[0]).toMatchObject({ address: `/api/accounts/p/acts/${act}`, body, match: '"3"' })
    expect(queries.getQueryData(['accounts', 'one', 'p'])).toMatchObject({ etag: '"4"' })
  })

  it('hands the code of a reset over once and keeps it nowhere', async () => {
    server.answers.push(json(200, { ...account, code: CODE, state: 'SLEEPING' }, '"4"'))
    const { used, queries } = await inside(() => useAccountAct({ account, etag: '"3"' }, 'reset'))
    await used.send(draft)
    expect(JSON.stringify(queries.getQueryData(['accounts', 'one', 'p']))).not.toContain(CODE)
    expect(used.takeSlip()?.code).toBe(CODE)
    expect(used.takeSlip()).toBeNull()
  })

  it('reads the account anew when somebody was faster', async () => {
    server.answers.push(
      json(412, { code: 'request-009', status: 412, title: 'x' }),
      json(200, { ...account, state: 'LOCKED' }, '"4"'),
    )
    const { used } = await inside(() => useAccountAct({ account, etag: '"3"' }, 'lock'))
    expect(await used.send(draft)).toBe(false)
    expect(used.theirs.value?.account.state).toBe('LOCKED')
    expect(used.takeSlip()).toBeNull()
  })
})
