import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, effectScope, nextTick } from 'vue'

interface Sent {
  path: string
  key: string | null
}
const server = vi.hoisted(() => ({ sent: [] as Sent[], answers: [] as Response[] }))

vi.mock('@/shared/http/client', async (original) => {
  const client = await original<typeof import('@/shared/http/client')>()
  const api = client.createApi('http://server.test', (request) => {
    const url = new URL(request.url)
    server.sent.push({
      path: url.pathname + decodeURIComponent(url.search),
      key: request.headers.get('Idempotency-Key'),
    })
    const answer = server.answers.shift()
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('no answer'))
  })
  return { ...client, api }
})
const { useAddPerson, usePersonSearch } = await import('./usePersonSearch')
const { useUnitSearch } = await import('./useUnitSearch')

const json = (status: number, value: unknown) =>
  new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json' } })
const problem = (status: number, code: string) => json(status, { code, title: code, status })

function inside<T>(use: () => T): T {
  const app = createApp({})
  app.use(VueQueryPlugin, { queryClient: new QueryClient() })
  const made = app.runWithContext(() => effectScope().run(use))
  if (made === undefined) throw new Error('no scope')
  return made
}
async function type(search: { typed: { value: string } }, text: string, rests = 400): Promise<void> {
  search.typed.value = text
  await nextTick()
  await vi.advanceTimersByTimeAsync(rests)
}

beforeEach(() => {
  server.sent.length = 0
  server.answers.length = 0
})
afterEach(() => vi.useRealTimers())

describe('people', () => {
  it('are looked up once typing rests, from two characters on', async () => {
    vi.useFakeTimers()
    const search = inside(() => usePersonSearch())
    server.answers.push(json(200, { items: [{ id: 'a', name: 'AB', posts: [] }], next: null, total: null }))
    await type(search, 'A')
    expect(server.sent).toEqual([])
    await type(search, 'AB', 100)
    expect(server.sent).toEqual([])
    await vi.advanceTimersByTimeAsync(400)
    expect(server.sent.map(({ path }) => path)).toEqual(['/api/persons?q=AB'])
    expect(search.answered.value).toBe(true)
    expect(search.found.value.map(({ id }) => id)).toEqual(['a'])
  })

  it('are entered once under one key, and the next of the same name under another', async () => {
    const adding = inside(() => useAddPerson())
    server.answers.push(problem(503, 'request-017'), json(201, { id: 'n' }), json(201, { id: 'm' }))
    expect(await adding.add('New')).toBeNull()
    expect(adding.problem.value?.code).toBe('request-017')
    expect((await adding.add('New'))?.id).toBe('n')
    expect(adding.problem.value).toBeNull()
    await adding.add('New')
    const keys = server.sent.map(({ key }) => key)
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[1])
  })
})

describe('units', () => {
  it('are found with the place they sit in, and it is told when there are more', async () => {
    vi.useFakeTimers()
    const search = inside(() => useUnitSearch())
    const unit = { id: 'u', name: 'U', code: '1', place: { id: 'p', name: 'P', invented: true } }
    server.answers.push(json(200, { items: [unit], next: 'more', total: null }))
    await type(search, 'AB')
    expect(server.sent.map(({ path }) => path)).toEqual(['/api/units?q=AB&limit=20'])
    expect(search.found.value).toEqual([{ id: 'u', name: 'U', of: 'P' }])
    expect(search.cut.value).toBe(true)
  })

  it('of what was typed before are not shown as those of what is typed now', async () => {
    vi.useFakeTimers()
    const search = inside(() => useUnitSearch())
    server.answers.push(json(200, { items: [], next: null, total: null }))
    await type(search, 'AB')
    expect(search.answered.value).toBe(true)
    await type(search, 'ABC', 100)
    expect(search.answered.value).toBe(false)
  })
})
