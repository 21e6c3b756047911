import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type App, createApp } from 'vue'
import type { DeclaredKinship, PostHistory } from '../people'

interface Sent {
  method: string
  path: string
  match: string | null
  key: string | null
  body: unknown
}
const server = vi.hoisted(() => ({ sent: [] as Sent[], answers: [] as Response[] }))

vi.mock('@/shared/http/client', async (original) => {
  const client = await original<typeof import('@/shared/http/client')>()
  const api = client.createApi('http://server.test', async (request) => {
    const text = await request.clone().text()
    const url = new URL(request.url)
    server.sent.push({
      method: request.method,
      path: url.pathname + decodeURIComponent(url.search),
      match: request.headers.get('If-Match'),
      key: request.headers.get('Idempotency-Key'),
      body: text === '' ? null : (JSON.parse(text) as unknown),
    })
    const answer = server.answers.shift()
    if (!answer) throw new TypeError('no answer')
    return answer
  })
  return { ...client, api }
})
const { readLatest, useStaffPost } = await import('./usePost')
const { seenOf, useDeclareKinship, useWithdrawKinship } = await import('./useKinships')

const json = (status: number, value: unknown, etag?: string) =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json', ...(etag ? { ETag: etag } : {}) },
  })
const problem = (status: number, code: string) => json(status, { code, title: code, status })

let client: QueryClient
let app: App
function inside<T>(use: () => T): T {
  client = new QueryClient()
  app = createApp({})
  app.use(VueQueryPlugin, { queryClient: client })
  return app.runWithContext(use)
}

beforeEach(() => {
  server.sent.length = 0
  server.answers.length = 0
})

const state = (from: string) => ({ from, to: null, name: 'n' })
const post = { id: 'p1', state: state('2021-01-01'), states: [state('2021-01-01')] } as unknown as PostHistory

describe('who holds a post', () => {
  it('is entered for the version that was seen, and the answer takes its place', async () => {
    const staff = inside(() => useStaffPost({ post, etag: '"3"' }))
    server.answers.push(json(200, { ...post, vacantSince: '2026-12-01' }, '"4"'))
    expect(await staff.send({ act: 'vacate', body: { on: '2026-12-01' } })).toBe(true)
    expect(server.sent[0]).toMatchObject({ method: 'POST', path: '/api/posts/p1/acts/vacate', match: '"3"' })
    expect(client.getQueryData(['posts', 'p1'])).toMatchObject({ post: { vacantSince: '2026-12-01' }, etag: '"4"' })
  })

  it('is not entered over what others entered before the person has seen it', async () => {
    const staff = inside(() => useStaffPost({ post, etag: '"3"' }))
    const request = { act: 'fill' as const, body: { person: 'x', capacity: 'REGULAR' as const, from: '2026-12-01' } }
    server.answers.push(problem(412, 'request-009'), json(200, post, '"4"'), problem(422, 'organization-030'))
    expect(await staff.send(request)).toBe(false)
    expect(staff.theirs.value?.etag).toBe('"4"')
    staff.acceptTheirs()
    expect(await staff.send(request)).toBe(false)
    expect(server.sent[2]).toMatchObject({ path: '/api/posts/p1/acts/fill', match: '"4"' })
    expect(staff.problem.value?.code).toBe('organization-030')
  })

  it('is changed starting from the latest state, also one that is still to come', async () => {
    const ahead = { ...post, states: [state('2027-01-01'), state('2021-01-01')] }
    server.answers.push(json(200, ahead, '"3"'), json(200, { ...ahead, state: state('2027-01-01') }, '"3"'))
    expect((await readLatest('p1')).post.state.from).toBe('2027-01-01')
    expect(server.sent.map(({ path }) => path)).toEqual(['/api/posts/p1', '/api/posts/p1?asOf=2027-01-01'])
  })
})

describe('kinship', () => {
  const kinship = { id: 'k1', version: 1, to: null } as unknown as DeclaredKinship

  it('is declared without a version, and a rule that refuses it is told', async () => {
    const declaring = inside(() => useDeclareKinship())
    server.answers.push(problem(422, 'organization-038'))
    expect(await declaring.send({ relative: 'r', kind: 'SPOUSE' })).toBe(false)
    expect(declaring.problem.value?.code).toBe('organization-038')
    expect(server.sent[0]).toMatchObject({
      path: '/api/kinships',
      match: null,
      body: { relative: 'r', kind: 'SPOUSE' },
    })
    expect(server.sent[0]?.key).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('is withdrawn in the version that was seen; what was withdrawn elsewhere is looked at again', async () => {
    const withdrawing = inside(() => useWithdrawKinship(seenOf(kinship)))
    server.answers.push(
      problem(412, 'request-009'),
      json(200, { items: [{ ...kinship, version: 2, to: '2026-12-08' }], next: null, total: null }),
    )
    expect(await withdrawing.send(null)).toBe(false)
    expect(server.sent[0]).toMatchObject({ path: '/api/kinships/k1/acts/withdraw', match: '"1"' })
    expect(withdrawing.theirs.value?.kinship.to).toBe('2026-12-08')
  })
})
