// @vitest-environment jsdom
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { createApp } from 'vue'

const server = vi.hoisted(() => ({ sent: [] as string[] }))
const day = { day: '2026-12-07', size: 41, root: 'r', entryId: 'e1', index: 18700 }

vi.mock('@/shared/http/client', async (original) => {
  const client = await original<typeof import('@/shared/http/client')>()
  const send = (request: Request) => {
    server.sent.push(request.url)
    const body = JSON.stringify({ items: [day], next: null, total: null })
    return Promise.resolve(new Response(body, { headers: { 'Content-Type': 'application/json' } }))
  }
  return { ...client, api: client.createApi('http://server.test', send) }
})
const { useClosedDays } = await import('./useLog')

it('reads the days of the discipline log that stand in the public one', async () => {
  const app = createApp({}).use(VueQueryPlugin, { queryClient: new QueryClient() })
  const { days } = app.runWithContext(useClosedDays)
  await flushPromises()
  expect(server.sent).toEqual(['http://server.test/api/discipline-log/days'])
  expect(days.value).toEqual([day])
})
