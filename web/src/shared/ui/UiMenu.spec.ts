// @vitest-environment jsdom
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { show, speak } from './testing'
import UiMenu from './UiMenu.vue'

beforeEach(() => speak('en'))
afterEach(() => {
  document.body.innerHTML = ''
})

describe('a menu', () => {
  it('says a name beside a label in its own language', async () => {
    const wrapper = show(UiMenu, {
      label: 'Persona',
      items: [{ key: 'clerk', label: 'Clerk', detail: { text: '秦一禾', lang: 'zh-CN' }, note: 'for a while' }],
    })
    await wrapper.get('[aria-haspopup]').trigger('click')
    await flushPromises()
    const entry = wrapper.get('[role=menuitem]')
    expect(entry.text()).toBe('Clerk 秦一禾for a while')
    expect(entry.get('[lang=zh-CN]').text()).toBe('秦一禾')
    expect(entry.get('[lang=en]').text()).toBe('for a while')
    await entry.trigger('click')
    expect(wrapper.emitted('choose')).toEqual([['clerk']])
  })
})
