// @vitest-environment jsdom
import { flushPromises } from '@vue/test-utils'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, effectScope } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { InboxMessage } from '../model'

const server = vi.hoisted(() => ({ sent: [] as { path: string; body: unknown; key: string | null }[] }))

vi.mock('@/shared/http/client', async (original) => {
  const client = await original<typeof import('@/shared/http/client')>()
  const api = client.createApi('http://server.test', async (request) => {
    const text = await request.clone().text()
    const url = new URL(request.url)
    server.sent.push({
      path: `${request.method} ${url.pathname}${url.search}`,
      body: text === '' ? null : (JSON.parse(text) as unknown),
      key: request.headers.get('Idempotency-Key'),
    })
    return new Response(JSON.stringify({ items: [], next: null, total: null, results: [] }), {
      headers: { 'Content-Type': 'application/json' },
    })
  })
  return { ...client, api }
})
const { useInboxList } = await import('./useInboxList')

const message = (id: string, readAt: string | null): InboxMessage =>
  ({ id, readAt, settledAt: null, version: 1 }) as never

async function open(tab?: string) {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/inbox', component: {} }] })
  await router.push({ path: '/inbox', query: tab ? { tab } : {} })
  const app = createApp({}).use(router).use(createPinia()).use(VueQueryPlugin, { queryClient: new QueryClient() })
  const list = app.runWithContext(() => effectScope().run(() => useInboxList()))
  await flushPromises()
  if (!list) throw new Error('no scope')
  return { list, router }
}

beforeEach(() => (server.sent.length = 0))

describe('a part of the inbox', () => {
  it('stands in the address, and is exported as it is listed', async () => {
    const { list, router } = await open('settled')
    expect(server.sent[0]?.path).toBe('GET /api/inbox-messages?settled=true')
    expect(list.exportHref.value).toBe('/api/inbox-messages/export.xlsx?settled=true')
    list.show('asked')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({})
    expect(server.sent.at(-1)?.path).toBe('GET /api/inbox-messages?asks=true&settled=false&sort=dueOn%2C-toldAt')
  })

  it('marks what was seen unread, with a key; of what was read before it asks nothing', async () => {
    const { list } = await open()
    server.sent.length = 0
    await list.marking.mutateAsync([message('a', null), message('b', '2026-12-08T01:00:00.000Z')])
    expect(server.sent[0]).toMatchObject({
      path: 'POST /api/inbox-messages/acts/read',
      body: { messages: [{ id: 'a', version: 1 }] },
    })
    expect(server.sent[0]?.key).not.toBeNull()
    server.sent.length = 0
    await list.marking.mutateAsync([message('b', '2026-12-08T01:00:00.000Z')])
    expect(server.sent).toEqual([])
  })
})
