// @vitest-environment jsdom
import { QueryClient, useQuery, VueQueryPlugin } from '@tanstack/vue-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, effectScope, ref } from 'vue'
import { usePolled } from './usePolled'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function open(enabled = ref(true)) {
  const asked: (string | undefined)[] = []
  const id = ref('u1')
  const queryKey = ['units', id]
  const read = (headers: Record<string, string>) => {
    asked.push(headers['Liangze-Poll'])
    return Promise.resolve(asked.length)
  }
  const app = createApp({}).use(VueQueryPlugin, { queryClient: new QueryClient() })
  const scope = effectScope()
  const query = app.runWithContext(() =>
    scope.run(() => {
      usePolled([{ queryKey, enabled, read }])
      return useQuery({ queryKey, queryFn: () => read({}), enabled })
    }),
  )
  if (!query) throw new Error('no scope')
  return { asked, query, scope }
}

describe('polling', () => {
  it('says that the clock asked, and what the person asks for does not', async () => {
    const { asked, query } = open()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toEqual([undefined, 'true'])
    expect(query.data.value).toBe(2)
    await query.refetch()
    expect(asked).toEqual([undefined, 'true', undefined])
  })

  it('rests while the page is not seen, not wanted or left', async () => {
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    const { asked, scope } = open()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toEqual([undefined])
    seen.mockRestore()
    scope.stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toEqual([undefined])
    const off = open(ref(false))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(off.asked).toEqual([])
  })
})
