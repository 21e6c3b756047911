// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { searchText } from '../search'
import FilterBar from './FilterBar.vue'
import { show, speak } from './testing'

beforeEach(() => {
  vi.useFakeTimers()
  speak('zh-CN')
})
afterEach(() => {
  vi.useRealTimers()
  document.body.innerHTML = ''
})

describe('a typed search', () => {
  it.each([
    ['a', ''],
    [' a ', ''],
    ['\u{20BB7}', ''],
    [' ab ', 'ab'],
    [undefined, ''],
  ])('%s is sent as %s', (typed, sent) => {
    expect(searchText(typed)).toBe(sent)
  })

  it('of one character is not sent; the field keeps it and says why', async () => {
    const bar = show(FilterBar, { filters: [{ key: 'q', title: 'Q', kind: 'search' }], modelValue: { q: 'old' } })
    const input = bar.get('input')
    await input.setValue('a')
    vi.advanceTimersByTime(300)
    expect(bar.emitted('update:modelValue')?.at(-1)).toEqual([{ q: '' }])
    await bar.setProps({ modelValue: {} })
    expect(input.element.value).toBe('a')
    expect(bar.get('[role=status]').attributes('id')).toBe(input.attributes('aria-describedby'))
    await input.setValue('ab')
    vi.advanceTimersByTime(300)
    await nextTick()
    expect(bar.emitted('update:modelValue')?.at(-1)).toEqual([{ q: 'ab' }])
    expect(bar.find('[role=status]').exists()).toBe(false)
  })
})
