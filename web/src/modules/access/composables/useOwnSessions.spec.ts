import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, effectScope } from 'vue'
import type { OwnSession } from '../model'

const server = vi.hoisted(() => ({ sent: [] as Request[], bodies: [] as string[], answers: [] as Response[] }))

vi.mock('@/shared/http/client', async (original) => {
  const client = await original<typeof import('@/shared/http/client')>()
  const api = client.createApi('http://server.test', async (request) => {
    server.sent.push(request)
    server.bodies.push(await request.clone().text())
    return server.answers.shift() ?? Promise.reject(new TypeError('no answer'))
  })
  return { ...client, api }
})
const { useEndSessions } = await import('./useOwnSessions')

const session = (id: string): OwnSession => ({
  id,
  current: false,
  method: 'PASSWORD',
  address: null,
  browser: 'CHROME',
  system: 'ANDROID',
  createdAt: '2026-03-05T08:30:00Z',
  seenAt: '2026-03-05T08:30:00Z',
})
const problem = (status: number, code: string) => ({
  code,
  status,
  title: code,
  detail: '',
  values: {},
  violations: [],
})
const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json' } })

function open(...ids: string[]) {
  const queries = new QueryClient()
  const readAnew = vi.spyOn(queries, 'invalidateQueries')
  const app = createApp({})
  app.use(VueQueryPlugin, { queryClient: queries })
  const used = app.runWithContext(() => effectScope().run(() => useEndSessions(ids.map(session))))
  if (!used) throw new Error('no scope')
  return { ...used, readAnew }
}

beforeEach(() => {
  server.sent.length = 0
  server.bodies.length = 0
  server.answers.length = 0
})

describe('ending sessions', () => {
  it('asks for no version, so that one which changes all the time ends too', async () => {
    const { end, refused, readAnew } = open('a')
    server.answers.push(json({ id: 'a', trace: 't' }))
    await end.mutateAsync()
    expect(new URL(server.sent[0]?.url ?? '').pathname).toBe('/api/sessions/a/acts/end')
    expect(server.sent[0]?.headers.has('If-Match')).toBe(false)
    expect(server.sent[0]?.headers.get('Idempotency-Key')).toBeTruthy()
    expect(refused.value).toEqual([])
    expect(readAnew).toHaveBeenCalledWith({ queryKey: ['sessions'] })
  })

  it('tells which of many were refused, and reads the list anew', async () => {
    const { end, refused, readAnew } = open('a', 'b', 'c')
    const gone = problem(404, 'request-002')
    server.answers.push(
      json({
        items: [
          { id: 'a', trace: 't', problem: null },
          { id: 'b', trace: null, problem: gone },
          { id: 'c', trace: 't', problem: null },
        ],
      }),
    )
    await end.mutateAsync()
    expect(JSON.parse(server.bodies[0] ?? '')).toEqual({ ids: ['a', 'b', 'c'] })
    expect(refused.value).toEqual([{ session: session('b'), problem: gone }])
    expect(readAnew).toHaveBeenCalledOnce()
  })

  it('counts one that is gone already as over, and keeps every other refusal', async () => {
    const over = open('a')
    server.answers.push(json(problem(404, 'request-002'), 404))
    await over.end.mutateAsync()
    expect(over.refused.value.map((one) => one.session.id)).toEqual(['a'])
    expect(over.refusal.value).toBeNull()

    const failed = open('a')
    server.answers.push(json(problem(500, 'request-001'), 500))
    await expect(failed.end.mutateAsync()).rejects.toThrow()
    expect(failed.refusal.value?.code).toBe('request-001')
    expect(failed.refused.value).toEqual([])
    expect(failed.readAnew).toHaveBeenCalledOnce()
  })

  it('sends the same key when it is pressed again', async () => {
    const { end } = open('a', 'b')
    server.answers.push(json(problem(500, 'request-001'), 500), json({ items: [] }))
    await end.mutateAsync().catch(() => undefined)
    await end.mutateAsync()
    const keys = server.sent.map((request) => request.headers.get('Idempotency-Key'))
    expect(keys).toHaveLength(2)
    expect(keys[0]).toBe(keys[1])
  })
})
