import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, effectScope, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { Opening } from '../model'

const server = vi.hoisted(() => ({ sent: [] as string[], answers: [] as Response[] }))

vi.mock('@/shared/http/client', async (original) => {
  const client = await original<typeof import('@/shared/http/client')>()
  const api = client.createApi('http://server.test', (request) => {
    const url = new URL(request.url)
    server.sent.push(`${request.method} ${url.pathname}${url.search}`)
    const answer = server.answers.shift()
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('no answer'))
  })
  return { ...client, api }
})
const { useBreakGlass, useOpeningList, useOwnOpening } = await import('./useOpenings')

const json = (status: number, value: unknown) =>
  new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json' } })
const opening = { id: 'o', unit: { id: 'u', name: 'U' }, untilAt: '2026-12-08T02:00:00Z' } as unknown as Opening

let client: QueryClient
async function inside<T>(use: () => T, address = '/'): Promise<T> {
  client = new QueryClient()
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/', component: { render: () => null } }],
  })
  await router.push(address)
  const app = createApp({})
  app.use(VueQueryPlugin, { queryClient: client }).use(router)
  const made = app.runWithContext(() => effectScope().run(use))
  if (made === undefined) throw new Error('no scope')
  return made
}

beforeEach(() => {
  server.sent.length = 0
  server.answers.length = 0
})

describe('an opening', () => {
  it('is kept on the page of whoever made it, and what was read of units is no longer true', async () => {
    const { act, own } = await inside(() => ({ act: useBreakGlass(), own: useOwnOpening() }))
    client.setQueryData(['units', 'u'], { hidden: ['traceEntries'] })
    server.answers.push(json(201, opening))
    expect(await act.send({ unit: 'u', reason: 'a reason of words' })).toBe(true)
    expect(own.opening.value?.id).toBe('o')
    expect(client.getQueryState(['units', 'u'])?.isInvalidated).toBe(true)
  })

  it('of what may be read anyway is refused', async () => {
    const { act, own } = await inside(() => ({ act: useBreakGlass(), own: useOwnOpening() }))
    server.answers.push(json(422, { code: 'access-027', title: 'x', status: 422 }))
    expect(await act.send({ unit: 'u', reason: 'a reason of words' })).toBe(false)
    expect(act.problem.value?.code).toBe('access-027')
    expect(own.opening.value).toBeNull()
  })
})

describe('the list of openings', () => {
  it('is read in the order of the address, counted once', async () => {
    server.answers.push(json(200, { items: [opening], next: null, total: { value: 1, exact: true } }))
    const list = await inside(() => useOpeningList(ref(true)), '/?sort=openedAt')
    await vi.waitFor(() => expect(list.rows.value).toHaveLength(1))
    expect(server.sent).toEqual(['GET /api/break-glass-openings?sort=openedAt&count=true'])
    expect(list.total.value?.value).toBe(1)
  })

  it('is not asked for by whoever may not review', async () => {
    await inside(() => useOpeningList(ref(false)))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(server.sent).toEqual([])
  })
})
