import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from 'vue'
import { useSessionStore } from '@/shared/composables/useSession'
import type { Delegation } from '../model'

interface Sent {
  method: string
  path: string
  match: string | null
  key: string | null
}
const server = vi.hoisted(() => ({ sent: [] as Sent[], answers: [] as Response[] }))

vi.mock('@/shared/http/client', async (original) => {
  const client = await original<typeof import('@/shared/http/client')>()
  const api = client.createApi('http://server.test', (request) => {
    server.sent.push({
      method: request.method,
      path: new URL(request.url).pathname,
      match: request.headers.get('If-Match'),
      key: request.headers.get('Idempotency-Key'),
    })
    const answer = server.answers.shift()
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('no answer'))
  })
  return { ...client, api }
})
const { seenOf, useDelegate, useEndDelegation } = await import('./useDelegations')

const json = (status: number, value: unknown, etag?: string) =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json', ...(etag ? { ETag: etag } : {}) },
  })
const problem = (status: number, code: string) => json(status, { code, title: code, status })
const delegation = { id: 'd1', version: 1, given: true, inForce: true } as unknown as Delegation

function inside<T>(use: () => T) {
  const app = createApp({})
  app.use(createPinia()).use(VueQueryPlugin, { queryClient: new QueryClient() })
  return app.runWithContext(() => ({ act: use(), store: useSessionStore() }))
}

beforeEach(() => {
  server.sent.length = 0
  server.answers.length = 0
})

describe('a delegation', () => {
  it('is given without a version, and a rule that refuses it is told', async () => {
    const { act } = inside(() => useDelegate())
    server.answers.push(problem(422, 'access-022'), json(201, delegation, '"1"'))
    const body = { delegate: 'p', lastOn: '2026-12-20', reason: 'away' }
    expect(await act.send(body)).toBe(false)
    expect(act.problem.value?.code).toBe('access-022')
    expect(await act.send(body)).toBe(true)
    expect(server.sent[0]).toMatchObject({ method: 'POST', path: '/api/delegations', match: null })
    expect(server.sent[1]?.key).toBe(server.sent[0]?.key)
  })

  it('is ended in the version that was seen; what the other ended first is looked at again', async () => {
    const { act } = inside(() => useEndDelegation(seenOf(delegation)))
    server.answers.push(
      problem(412, 'request-009'),
      json(200, { items: [{ ...delegation, version: 2, inForce: false }], next: null, total: null }),
    )
    expect(await act.send(null)).toBe(false)
    expect(server.sent[0]).toMatchObject({ path: '/api/delegations/d1/acts/end', match: '"1"' })
    expect(act.theirs.value?.delegation.inForce).toBe(false)
  })

  it('that is given back takes the post out of the head; one that is taken back does not ask', async () => {
    const back = inside(() => useEndDelegation(seenOf({ ...delegation, given: false })))
    server.answers.push(json(200, { ...delegation, version: 2 }, '"2"'), json(200, { posts: [], csrfToken: 't' }))
    expect(await back.act.send(null)).toBe(true)
    expect(back.store.session?.posts).toEqual([])
    const taken = inside(() => useEndDelegation(seenOf(delegation)))
    server.answers.push(json(200, { ...delegation, version: 2 }, '"2"'))
    expect(await taken.act.send(null)).toBe(true)
    expect(server.sent.map(({ path }) => path)).toEqual([
      '/api/delegations/d1/acts/end',
      '/api/session',
      '/api/delegations/d1/acts/end',
    ])
  })
})
