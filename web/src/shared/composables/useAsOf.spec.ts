import { beforeEach, describe, expect, it } from 'vitest'
import { createApp } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { setBusinessTime } from '@/shared/http/context'
import { useAsOf } from './useAsOf'

const page = { template: '<i />' }

async function at(address: string) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/units/:id', name: 'unit', component: page }],
  })
  await router.push(address)
  const app = createApp({})
  app.use(router)
  return { router, day: app.runWithContext(() => useAsOf()) }
}

beforeEach(() => setBusinessTime('2026-12-08T01:00:00.000Z'))

describe('the day that a page is about', () => {
  it('is that of the address, and links stay on it', async () => {
    const { day } = await at('/units/1?asOf=2026-06-30&tab=history')
    expect(day.asOf.value).toBe('2026-06-30')
    expect(day.ahead.value).toBe(false)
    expect(day.onThatDay({ name: 'unit', params: { id: '2' } })).toEqual({
      name: 'unit',
      params: { id: '2' },
      query: { asOf: '2026-06-30' },
    })
    expect(day.backToToday.value).toEqual({ query: { tab: 'history' } })
  })

  it('is today without one, and links say nothing of it', async () => {
    const { day } = await at('/units/1?asOf=2026-12-08')
    expect(day.asOf.value).toBeUndefined()
    expect(day.onThatDay({ name: 'unit' })).toEqual({ name: 'unit' })
  })

  it('may lie ahead', async () => {
    const { day } = await at('/units/1?asOf=2027-01-01')
    expect(day.ahead.value).toBe(true)
  })

  it('is chosen into the address, and today leaves it', async () => {
    const { router, day } = await at('/units/1?tab=history')
    const changed = (): Promise<void> =>
      new Promise((resolve) => {
        const stop = router.afterEach(() => {
          stop()
          resolve()
        })
      })
    let done = changed()
    day.show('2026-06-30')
    await done
    expect(router.currentRoute.value.query).toEqual({ tab: 'history', asOf: '2026-06-30' })
    done = changed()
    day.show('2026-12-08')
    await done
    expect(router.currentRoute.value.query).toEqual({ tab: 'history' })
  })
})
