// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { i18n } from '../i18n'
import ToastPlace from './ToastPlace.vue'
import { show, speak } from './testing'
import { toast } from './toast'

beforeEach(() => {
  vi.useFakeTimers()
  speak('zh-CN')
})
afterEach(() => vi.useRealTimers())

describe('the place of good words', () => {
  it('is there before the first of them, which goes after a while', async () => {
    const place = show(ToastPlace, {})
    const region = place.get('[role=status]').element
    expect(region.textContent).toBe('')
    toast('done')
    await nextTick()
    expect(region.textContent).toBe('done')
    vi.advanceTimersByTime(5000)
    await nextTick()
    expect(region.textContent).toBe('')
  })

  it('keeps nothing of the language before', async () => {
    const place = show(ToastPlace, {})
    toast('done')
    i18n.global.locale.value = 'en'
    await nextTick()
    await nextTick()
    expect(place.text()).toBe('')
  })
})
