// @vitest-environment jsdom
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import VersionCompare from './VersionCompare.vue'
import { show, speak } from './testing'

const fields = [
  { name: 'a', label: 'A' },
  { name: 'b', label: 'B' },
]
const both = { fields, mine: { a: '1', b: '2' }, theirs: { a: '1', b: '3' } }

function clipboard(value: unknown): void {
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true })
}

beforeEach(() => speak('zh-CN'))
afterEach(() => {
  clipboard(undefined)
  document.body.innerHTML = ''
})

describe('two versions', () => {
  it('stand side by side, and what differs is marked', async () => {
    const compare = show(VersionCompare, both)
    await flushPromises()
    expect(compare.findAll('tbody tr').map((row) => row.classes('differs'))).toEqual([false, true])
    expect(document.activeElement).toBe(compare.get('[role=alert]').element)
    await compare.findAll('button')[0]?.trigger('click')
    await compare.findAll('button')[1]?.trigger('click')
    expect(Object.keys(compare.emitted())).toEqual(expect.arrayContaining(['mine', 'theirs']))
  })

  it('are one where nothing of theirs can be set beside mine, and then nothing differs', () => {
    const compare = show(VersionCompare, { ...both, theirs: null, final: true, text: 'why' })
    expect(compare.findAll('thead th')).toHaveLength(2)
    expect(compare.find('.differs').exists()).toBe(false)
    expect(compare.text()).toContain('why')
    expect(compare.findAll('button')).toHaveLength(2)
  })
})

describe('copying mine', () => {
  const press = (compare: ReturnType<typeof show>) => compare.findAll('button').at(-1)?.trigger('click')

  it('uses the clipboard', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    clipboard({ writeText })
    await press(show(VersionCompare, both))
    await flushPromises()
    expect(writeText).toHaveBeenCalledWith('A\t1\nB\t2')
  })

  it.each([
    ['is missing', undefined],
    ['refuses', { writeText: () => Promise.reject(new Error('no')) }],
  ])('selects the text when the clipboard %s', async (_, value) => {
    clipboard(value)
    const compare = show(VersionCompare, both)
    await press(compare)
    await flushPromises()
    const box = compare.get('textarea').element as HTMLTextAreaElement
    expect(document.activeElement).toBe(box)
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('A\t1\nB\t2')
  })
})
