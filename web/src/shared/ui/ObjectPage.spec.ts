// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { flushPromises } from '@vue/test-utils'
import ObjectPage from './ObjectPage.vue'
import { show, speak } from './testing'

beforeEach(() => speak('en'))
afterEach(() => {
  document.body.innerHTML = ''
})

const page = () =>
  show(
    ObjectPage,
    {
      title: 'Letter',
      tabs: [
        { key: 'content', title: 'Content' },
        { key: 'trace', title: 'Trace' },
      ],
    },
    { content: 'what it says', trace: 'who did what' },
  )
const away = (wrapper: ReturnType<typeof page>) =>
  wrapper.findAll('[role=tabpanel]').map((panel) => panel.classes().includes('away'))

describe('an object', () => {
  it('has all its parts in the document, each under its title on paper, and shows one', async () => {
    const wrapper = page()
    const panels = wrapper.findAll('[role=tabpanel]')
    expect(panels.map((panel) => panel.get('.on-paper').text())).toEqual(['Content', 'Trace'])
    expect(panels.map((panel) => panel.text())).toEqual(['Contentwhat it says', 'Tracewho did what'])
    expect(away(wrapper)).toEqual([false, true])
    await wrapper.findAll('[role=tab]')[1]?.trigger('click')
    await flushPromises()
    expect(away(wrapper)).toEqual([true, false])
  })

  it('ties each part to its tab', () => {
    const wrapper = page()
    for (const tab of wrapper.findAll('[role=tab]'))
      expect(document.getElementById(tab.attributes('aria-controls') ?? '')?.getAttribute('aria-labelledby')).toBe(
        tab.attributes('id'),
      )
  })
})
