import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, effectScope, type EffectScope, nextTick, ref, shallowRef } from 'vue'
import type { Place, PlaceSummary } from '../model'
import { usePlaceSearch, usePlaceTree } from './usePlaceTree'

const server = vi.hoisted(() => ({
  asked: [] as string[],
  days: [] as (string | null)[],
  /** What is asked for by these words fails. */
  broken: new Set<string>(),
  children: {} as Record<string, unknown[]>,
}))

vi.mock('@/shared/http/client', async (original) => {
  const client = await original<typeof import('@/shared/http/client')>()
  const api = client.createApi('http://server.test', (request) => {
    const query = new URL(request.url).searchParams
    const asked = query.get('parent') ?? query.get('q') ?? 'tops'
    server.asked.push(asked)
    server.days.push(query.get('asOf'))
    if (server.broken.has(asked)) return Promise.reject(new TypeError('broken'))
    return Promise.resolve(Response.json({ items: server.children[asked] ?? [], next: null, total: null }))
  })
  return { ...client, api }
})

const place = (id: string, childCount = 0) =>
  ({ id, name: id, childCount, level: 'TOWN', parent: null }) as unknown as PlaceSummary
const onTheWay = (...ids: string[]) =>
  ({ ...place('town'), path: ids.map((id) => ({ id, name: id })) }) as unknown as Place

const today = ref<string>()
let scope: EffectScope
function within<T>(use: () => T): T {
  const app = createApp({})
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  app.use(VueQueryPlugin, { queryClient })
  scope = effectScope()
  const made = app.runWithContext(() => scope.run(use))
  if (made === undefined) throw new Error('nothing was made')
  return made
}
async function settled(): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    await new Promise((resolve) => setTimeout(resolve))
    await nextTick()
  }
}

beforeEach(() => {
  server.asked.length = 0
  server.days.length = 0
  server.broken.clear()
  server.children = { tops: [place('city', 2)], city: [place('north', 1), place('south', 1)], north: [place('n1')] }
})
afterEach(() => scope.stop())

describe('the tree of places', () => {
  it('begins with what stands under nothing: with provinces, their cities are below them', async () => {
    const city = { ...place('city of a province', 3), parent: { id: 'province', name: 'province' } }
    server.children = { tops: [place('province', 1), city] }
    const tree = within(() => usePlaceTree(shallowRef(), today))
    await settled()
    expect(tree.nodes.value.map(({ id }) => id)).toEqual(['province'])
  })

  it('asks for what is opened, once', async () => {
    const tree = within(() => usePlaceTree(shallowRef(), today))
    await settled()
    expect(tree.nodes.value.map(({ id, leaf }) => [id, leaf])).toEqual([['city', false]])
    tree.show('city')
    await settled()
    tree.hide('city')
    tree.show('city')
    await settled()
    expect(tree.nodes.value[0]?.children?.map(({ id }) => id)).toEqual(['north', 'south'])
    expect(server.asked).toEqual(['tops', 'city'])
  })

  it('asks anew for all that is open when another day is looked at', async () => {
    const day = ref<string>()
    const tree = within(() => usePlaceTree(shallowRef(), day))
    await settled()
    tree.show('city')
    await settled()
    day.value = '2026-06-30'
    await settled()
    expect(server.asked).toEqual(['tops', 'city', 'tops', 'city'])
    expect(server.days).toEqual([null, null, '2026-06-30', '2026-06-30'])
  })

  it('opens the way to the chosen place', async () => {
    const tree = within(() => usePlaceTree(shallowRef(onTheWay('city', 'north')), today))
    await settled()
    expect([...tree.open]).toEqual(['city', 'north'])
    expect(tree.nodes.value[0]?.children?.[0]?.children?.map(({ id }) => id)).toEqual(['n1'])
  })

  it('keeps the rest when a node fails, says so at the node and asks again for it alone', async () => {
    server.broken.add('north')
    const tree = within(() => usePlaceTree(shallowRef(onTheWay('city', 'north')), today))
    await settled()
    const north = () => tree.nodes.value[0]?.children?.[0]
    expect(tree.error.value).toBeNull()
    expect(north()).toMatchObject({ id: 'north', failed: true, loading: false })
    server.broken.clear()
    server.asked.length = 0
    await tree.again('north')
    await settled()
    expect(server.asked).toEqual(['north'])
    expect(north()).toMatchObject({ failed: false })
    expect(north()?.children?.map(({ id }) => id)).toEqual(['n1'])
  })

  it('asks again for the tops', async () => {
    server.broken.add('tops')
    const tree = within(() => usePlaceTree(shallowRef(), today))
    await settled()
    expect(tree.error.value).not.toBeNull()
    server.broken.clear()
    await tree.again()
    await settled()
    expect(tree.error.value).toBeNull()
    expect(tree.nodes.value.map(({ id }) => id)).toEqual(['city'])
  })
})

describe('the search for places', () => {
  it('asks from two letters on, and again on request', async () => {
    vi.useFakeTimers()
    const search = within(() => usePlaceSearch(today))
    search.typed.value = 'n'
    await vi.advanceTimersByTimeAsync(400)
    expect(search.active.value).toBe(false)
    server.broken.add('no')
    search.typed.value = 'no'
    await vi.advanceTimersByTimeAsync(400)
    vi.useRealTimers()
    await settled()
    expect(search.error.value).not.toBeNull()
    server.broken.clear()
    server.children.no = [place('north')]
    await search.again()
    expect(search.found.value?.items.map(({ id }) => id)).toEqual(['north'])
    expect(server.asked).toEqual(['no', 'no'])
  })
})
