// @vitest-environment jsdom
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unreachable } from '../problem'
import ActBar from './ActBar.vue'
import ActDialog from './ActDialog.vue'
import { alike, arrange, fillIn } from './acts'
import { prepareDialogs, show, speak } from './testing'
import type { Act } from './types'

const act = (name: string, allowed = true, why: Act['why'] = null): Act => ({ act: name, allowed, why, needs: [] })

beforeEach(() => {
  prepareDialogs()
  speak('zh-CN')
})
afterEach(() => {
  document.body.innerHTML = ''
})

describe('arranging acts', () => {
  it('puts the expected act first, dangerous ones under More, and loses none', () => {
    const { main, plain, dangerous } = arrange([act('withdraw'), act('reply'), act('extend')], 'reply', ['withdraw'])
    expect(main?.act).toBe('reply')
    expect(plain.map((one) => one.act)).toEqual(['extend'])
    expect(dangerous.map((one) => one.act)).toEqual(['withdraw'])
  })

  it('fills no act that is not allowed', () => {
    const { main, plain } = arrange([act('reply', false)], 'reply', [])
    expect(main).toBeNull()
    expect(plain).toHaveLength(1)
  })

  it('tells a reason once for all acts that it refuses', () => {
    const acts = [act('a', false), act('b'), act('c', false), act('d', false)]
    const found = alike(acts, ({ act: name }) => (name === 'c' ? 'other' : 'same'))
    expect(found.map(({ why, acts: same }) => [why, same.map((one) => one.act)])).toEqual([
      ['same', ['a', 'd']],
      ['other', ['c']],
    ])
  })

  it('fills in values and leaves unknown places alone', () => {
    expect(fillIn('{unit}: {days} of {most}', { unit: 'A', days: '2' })).toBe('A: 2 of {most}')
  })
})

describe('the bar', () => {
  it('shows exactly the acts it is given and says which was chosen', async () => {
    const bar = show(ActBar, { acts: [act('describe')], primary: 'describe' })
    const buttons = bar.findAll('button')
    expect(buttons).toHaveLength(1)
    expect(buttons[0]?.classes()).toContain('main')
    await buttons[0]?.trigger('click')
    expect(bar.emitted('act')).toEqual([['describe']])
    expect(show(ActBar, { acts: [] }).findAll('button')).toHaveLength(0)
  })

  it('shows a forbidden act disabled, with its why in words beside it', async () => {
    const bar = show(ActBar, {
      acts: [act('describe', false, { code: 'access-011', values: {} })],
      primary: 'describe',
    })
    const button = bar.get('button')
    expect(button.attributes('disabled')).toBeDefined()
    const why = document.getElementById(button.attributes('aria-describedby') ?? '')
    const { default: words } = await import('@/api/codes.zh-CN.json')
    expect(why?.textContent).toContain(words.ProblemCode['access-011'].word)
    expect(why?.textContent).toContain(words.ActName.describe.word)
    await button.trigger('click')
    expect(bar.emitted('act')).toBeUndefined()
  })

  it('keeps dangerous acts under More, by keyboard too', async () => {
    const bar = show(ActBar, { acts: [act('describe')], dangerous: ['describe'] })
    expect(bar.findAll('[role=menuitem]')).toHaveLength(0)
    await bar.get('[aria-haspopup=menu]').trigger('keydown', { key: 'ArrowDown' })
    await flushPromises()
    const item = bar.get('[role=menuitem]')
    expect(document.activeElement).toBe(item.element)
    await bar.get('[role=menu]').trigger('keydown', { key: 'Escape' })
    expect(bar.findAll('[role=menuitem]')).toHaveLength(0)
    expect(document.activeElement).toBe(bar.get('[aria-haspopup=menu]').element)
  })
})

describe('the dialog of an act', () => {
  const dialog = (more: Record<string, unknown> = {}) =>
    show(ActDialog, { open: true, act: 'describe', will: ['first', 'second'], ...more })

  it('says what will happen before the button', async () => {
    const wrapper = dialog()
    await flushPromises()
    const order = [...wrapper.element.querySelectorAll('li, button[type=submit]')].map((node) => node.tagName)
    expect(order).toEqual(['LI', 'LI', 'BUTTON'])
  })

  it('asks what is put into it before it says what will happen, under a name of its own', async () => {
    const wrapper = show(
      ActDialog,
      { open: true, act: 'declare', label: 'Declare', will: ['first'] },
      { default: '<input aria-label="name" />' },
    )
    await flushPromises()
    const order = [...wrapper.element.querySelectorAll('h2, input, li, button[type=submit]')].map(
      ({ tagName }) => tagName,
    )
    expect(order).toEqual(['H2', 'INPUT', 'LI', 'BUTTON'])
    expect(wrapper.get('h2').text()).toBe('Declare')
  })

  it('asks for what the act needs and nothing else', async () => {
    expect(dialog().findAll('textarea, input')).toHaveLength(0)
    const wrapper = dialog({ needs: ['REASON', 'REAUTHENTICATION'] })
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('confirm')).toBeUndefined()
    expect(wrapper.findAll('[aria-invalid]')).toHaveLength(2)
    await wrapper.get('textarea').setValue('because')
    await wrapper.get('input[type=password]').setValue('secret')
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('confirm')).toEqual([[{ reason: 'because', password: 'secret' }]])
  })

  it('keeps a typed reason when it is left, until the act is done, and no password', async () => {
    const wrapper = dialog({ needs: ['REASON', 'REAUTHENTICATION'] })
    await wrapper.get('textarea').setValue('because')
    await wrapper.get('input[type=password]').setValue('secret')
    await wrapper.get('dialog').trigger('cancel')
    await wrapper.setProps({ open: false })
    await wrapper.setProps({ open: true })
    expect((wrapper.get('textarea').element as HTMLTextAreaElement).value).toBe('because')
    expect((wrapper.get('input[type=password]').element as HTMLInputElement).value).toBe('')
    await wrapper.setProps({ done: true })
    await wrapper.setProps({ open: false, done: false })
    await wrapper.setProps({ open: true })
    expect((wrapper.get('textarea').element as HTMLTextAreaElement).value).toBe('')
  })

  it('puts the focus on what came of it', async () => {
    const wrapper = dialog()
    await wrapper.setProps({ problem: { ...unreachable(), title: 'refused' } })
    await flushPromises()
    expect(document.activeElement).toBe(wrapper.get('[role=alert]').element)
    await wrapper.setProps({ problem: null, done: true })
    await flushPromises()
    expect(document.activeElement).toBe(wrapper.get('[role=status]').element)
  })

  it('keeps what was typed when the act is refused', async () => {
    const wrapper = dialog({ needs: ['REASON'] })
    await wrapper.get('textarea').setValue('because')
    await wrapper.setProps({ problem: { ...unreachable(), title: 'refused', basis: 'Article 9' } })
    expect(wrapper.get('[role=alert]').text()).toContain('refused')
    expect(wrapper.get('[role=alert]').text()).toContain('Article 9')
    expect((wrapper.get('textarea').element as HTMLTextAreaElement).value).toBe('because')
  })
})
