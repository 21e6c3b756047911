// @vitest-environment jsdom
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unreachable } from '../problem'
import SearchPicker from './SearchPicker.vue'
import { show, speak } from './testing'

beforeEach(() => speak('en'))
afterEach(() => {
  document.body.innerHTML = ''
})

const found = { id: 'p', hint: 'Name', items: [{ id: 'a', name: 'A' }], answered: true, status: '1 found' }

describe('finding and choosing', () => {
  it('puts what was chosen in the place of the field, and the focus with it', async () => {
    const picker = show(SearchPicker, {
      ...found,
      typed: 'A',
      'onUpdate:modelValue': (chosen: unknown) => picker.setProps({ modelValue: chosen }),
    })
    expect(picker.get('[role=status]').text()).toBe('1 found')
    await picker.get('.found button').trigger('click')
    await flushPromises()
    expect(picker.emitted('update:modelValue')).toEqual([[{ id: 'a', name: 'A' }]])
    expect(picker.emitted('update:typed')).toEqual([['']])
    expect(picker.find('input').exists()).toBe(false)
    expect(document.activeElement?.textContent).toBe('Choose another')

    await picker.get('.chosen button').trigger('click')
    await flushPromises()
    expect(picker.emitted('update:modelValue')?.at(-1)).toEqual([null])
    expect(document.activeElement?.id).toBe('p')
  })

  it('does not list what was found for something else', () => {
    const picker = show(SearchPicker, { ...found, answered: false })
    expect(picker.find('.found').exists()).toBe(false)
    expect(picker.find('[role=status]').exists()).toBe(false)
  })

  it('says why nothing could be found, and asks again', async () => {
    const picker = show(SearchPicker, { ...found, answered: false, problem: unreachable() })
    await picker.get('[role=alert] button').trigger('click')
    expect(picker.emitted('again')).toHaveLength(1)
  })
})
