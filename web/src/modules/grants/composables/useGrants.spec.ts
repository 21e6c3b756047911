// @vitest-environment jsdom
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, effectScope, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { addWords } from '@/shared/i18n'
import type { Grant, PostGrant } from '../model'
import type { WithheldPost } from '../withheld'

interface Sent {
  method: string
  address: string
  match: string | null
  key: string | null
  body: string
}
const server = vi.hoisted(() => ({ sent: [] as Sent[], answers: [] as Response[] }))

vi.mock('@/shared/http/client', async (original) => {
  const client = await original<typeof import('@/shared/http/client')>()
  const api = client.createApi('http://server.test', async (request) => {
    const url = new URL(request.url)
    server.sent.push({
      method: request.method,
      address: url.pathname + decodeURIComponent(url.search),
      match: request.headers.get('If-Match'),
      key: request.headers.get('Idempotency-Key'),
      body: await request.clone().text(),
    })
    const answer = server.answers.shift()
    if (!answer) throw new TypeError('no answer')
    return answer
  })
  return { ...client, api }
})
const { useGrantList, useGrantRights, useGrantToPost, usePostGrantList, usePostsOf, useWithdrawGrant } =
  await import('./useGrants')
const { useDecide, useWithheldList } = await import('./useWithheld')
const { useAdministratorActs, useAuditReadings } = await import('./useAudit')

const json = (status: number, value: unknown, etag?: string) =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json', ...(etag ? { ETag: etag } : {}) },
  })
const page = (items: unknown[], next: string | null = null) =>
  json(200, { items, next, total: next === null ? { value: items.length, exact: true } : null })
const problem = (status: number, code: string) =>
  json(status, { code, title: code, status, values: {}, violations: [] })
const turn = () => new Promise((resolve) => setTimeout(resolve))

async function at<T>(address: string, use: () => T): Promise<T> {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: {} }] })
  await router.push(address)
  const app = createApp({ render: () => null })
  app.use(createPinia()).use(VueQueryPlugin, { queryClient: new QueryClient() }).use(router)
  const made = app.runWithContext(() => effectScope().run(use))
  if (made === undefined) throw new Error('no scope')
  await turn()
  return made
}

const word = { word: 'w', tone: 'neutral' as const }
addWords(
  'zh-CN',
  {},
  {
    PostKind: { ASSESSOR: word },
    Permission: { 'staffing.read': word },
    GrantState: { IN_FORCE: word },
    WithheldState: { WAITING: word },
  },
)

beforeEach(() => {
  server.sent.length = 0
  server.answers.length = 0
})

describe('the lists', () => {
  it('ask for what the address says and no more, and export the same', async () => {
    server.answers.push(page([{ id: 'g' }]))
    const list = await at('/?kind=ASSESSOR&permission=staffing.read&state=NONE&sort=-from', useGrantList)
    expect(server.sent[0]?.address).toBe('/api/grants?kind=ASSESSOR&permission=staffing.read&sort=-from&count=true')
    expect(list.rows.value).toEqual([{ id: 'g' }])
    expect(list.total.value).toEqual({ value: 1, exact: true })
    expect(list.exportHref.value).toBe('/api/grants/export.xlsx?kind=ASSESSOR&permission=staffing.read&sort=-from')
  })

  it('go on by the key and count once', async () => {
    server.answers.push(page([{ id: 'a' }], 'k'), page([{ id: 'b' }]))
    const list = await at('/?post=p1', usePostGrantList)
    await list.nextPage()
    expect(server.sent.map(({ address }) => address)).toEqual([
      '/api/post-grants?post=p1&count=true',
      '/api/post-grants?post=p1&after=k',
    ])
    expect(list.rows.value).toEqual([{ id: 'a' }, { id: 'b' }])
  })

  it('whose reading is recorded ask once and never again by themselves', async () => {
    server.answers.push(page([]))
    const list = await at('/?state=WAITING', useWithheldList)
    expect(server.sent.map(({ address }) => address)).toEqual(['/api/withheld-posts?state=WAITING&count=true'])
    server.answers.push(problem(503, 'request-017'))
    await list.again()
    await turn()
    expect(server.sent).toHaveLength(2)
  })

  it('of acts and readings take their days by the names that the server gave them', async () => {
    server.answers.push(page([]), page([]))
    await at('/?on.from=2026-12-01&on.to=2026-12-08&act=access.granted', useAdministratorActs)
    await at('/?on.from=2026-12-01&act=access.granted', useAuditReadings)
    expect(server.sent.map(({ address }) => address)).toEqual([
      '/api/administrator-acts?act=access.granted&on.from=2026-12-01&on.to=2026-12-08&count=true',
      '/api/audit-readings?on.from=2026-12-01&count=true',
    ])
  })

  it('of posts wait for a unit', async () => {
    const unit = ref<string | null>(null)
    const { posts, answered } = await at('/', () => usePostsOf(unit))
    expect(server.sent).toEqual([])
    server.answers.push(page([{ id: 'p' }]))
    unit.value = 'u'
    await turn()
    await turn()
    expect(server.sent[0]?.address).toBe('/api/units/u/posts')
    expect(answered.value).toBe(true)
    expect(posts.value).toEqual([{ id: 'p' }])
  })
})

describe('granting', () => {
  const body = {
    kind: 'ASSESSOR',
    permission: 'staffing.read',
    scope: 'ALL',
    from: '2026-12-08',
    source: 's',
  } as const

  it('tells the rule that refused, and sends the same once', async () => {
    const act = await at('/', useGrantRights)
    server.answers.push(problem(422, 'access-094'), json(201, { id: 'g1' }, '"1"'))
    expect(await act.send(body)).toBe(false)
    expect(act.problem.value?.code).toBe('access-094')
    expect(act.made.value).toBeNull()
    expect(await act.send(body)).toBe(true)
    expect(act.made.value?.id).toBe('g1')
    expect(server.sent[1]?.key).toBe(server.sent[0]?.key)
    expect(server.sent[0]?.match).toBeNull()
  })

  it('to one post is sent with its last day', async () => {
    const act = await at('/', useGrantToPost)
    server.answers.push(json(201, { id: 'g2' } as PostGrant, '"1"'))
    const { permission, scope, from } = body
    expect(await act.send({ permission, scope, from, post: 'p', lastOn: '2027-03-31', reason: 'r' })).toBe(true)
    expect(JSON.parse(server.sent[0]?.body ?? '')).toMatchObject({ post: 'p', lastOn: '2027-03-31' })
  })

  it('is taken back in the version that was seen; what somebody withdrew first is looked at again', async () => {
    const act = await at('/', () => useWithdrawGrant({ grant: { id: 'g1' } as Grant, etag: '"1"' }))
    server.answers.push(problem(412, 'request-009'), json(200, { id: 'g1', state: 'ENDED' }, '"2"'))
    expect(await act.send({ on: '2026-12-08', reason: 'r' })).toBe(false)
    expect(server.sent[0]).toMatchObject({ address: '/api/grants/g1/acts/withdraw', match: '"1"' })
    expect(act.theirs.value?.grant.state).toBe('ENDED')
  })
})

describe('a withheld post', () => {
  it('is released without a reason and refused with one', async () => {
    const seen = { post: { id: 'w1' } as WithheldPost, etag: '"3"' }
    const act = await at('/', () => useDecide(seen))
    server.answers.push(json(200, { id: 'w1', state: 'REFUSED' }, '"4"'))
    expect(await act.send({ decision: 'refuse', reason: 'no letter' })).toBe(true)
    expect(server.sent[0]).toMatchObject({ address: '/api/withheld-posts/w1/acts/refuse', match: '"3"' })
    expect(JSON.parse(server.sent[0]?.body ?? '')).toEqual({ reason: 'no letter' })
    const other = await at('/', () => useDecide(seen))
    server.answers.push(json(200, { id: 'w1', state: 'RELEASED' }, '"4"'))
    expect(await other.send({ decision: 'authorise', reason: '' })).toBe(true)
    expect(server.sent[1]).toMatchObject({ address: '/api/withheld-posts/w1/acts/authorise', body: '' })
  })
})
