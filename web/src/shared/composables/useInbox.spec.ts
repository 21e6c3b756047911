// @vitest-environment jsdom
import { flushPromises } from '@vue/test-utils'
import { QueryClient, useQuery, VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, effectScope } from 'vue'

const server = vi.hoisted(() => ({ polls: [] as (string | null)[], counts: { unread: 1, asked: 1, late: 0 } }))

vi.mock('@/shared/http/client', async (original) => {
  const client = await original<typeof import('@/shared/http/client')>()
  const api = client.createApi('http://server.test', (request) => {
    server.polls.push(request.headers.get('Liangze-Poll'))
    return Promise.resolve(
      new Response(JSON.stringify(server.counts), { headers: { 'Content-Type': 'application/json' } }),
    )
  })
  return { ...client, api }
})
const { INBOX_MESSAGES, useInbox, useInboxPolling } = await import('./useInbox')
const { useSessionStore } = await import('./useSession')

beforeEach(() => {
  vi.useFakeTimers()
  server.polls.length = 0
  server.counts = { unread: 1, asked: 1, late: 0 }
  setActivePinia(createPinia())
})
afterEach(() => vi.useRealTimers())

function open(signedIn: boolean) {
  const pinia = createPinia()
  setActivePinia(pinia)
  if (signedIn) useSessionStore().accept({ person: { id: '1', name: 'x' }, csrfToken: null, permissions: [] } as never)
  const client = new QueryClient()
  const app = createApp({}).use(pinia).use(VueQueryPlugin, { queryClient: client })
  const scope = effectScope()
  const lists = vi.fn(() => Promise.resolve([]))
  const counts = app.runWithContext(() =>
    scope.run(() => {
      useQuery({ queryKey: [INBOX_MESSAGES, 'list'], queryFn: lists })
      useInboxPolling()
      return useInbox().counts
    }),
  )
  return { counts, lists, scope }
}

describe('how much waits', () => {
  it('is asked twice a minute, by the clock, and the lists only when it has changed', async () => {
    const { counts, lists, scope } = open(true)
    await flushPromises()
    expect(counts?.value?.asked).toBe(1)
    expect(lists).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(server.polls).toEqual([null, 'true'])
    expect(lists).toHaveBeenCalledTimes(1)
    server.counts = { unread: 0, asked: 0, late: 0 }
    await vi.advanceTimersByTimeAsync(30_000)
    expect(counts?.value?.asked).toBe(0)
    expect(lists).toHaveBeenCalledTimes(2)
    scope.stop()
  })

  it('is asked for nobody who is not signed in', async () => {
    const { counts, scope } = open(false)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(server.polls).toEqual([])
    expect(counts?.value).toBeNull()
    scope.stop()
  })
})
