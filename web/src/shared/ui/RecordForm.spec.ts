// @vitest-environment jsdom
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reactive } from 'vue'
import { unreachable } from '../problem'
import RecordForm from './RecordForm.vue'
import { fieldOf, isDirty, place } from './form'
import { prepareDialogs, show, showAsPage, speak } from './testing'
import type { Field } from './types'

const fields: Field[] = [
  { name: 'title', kind: 'text', label: 'Title', help: 'One sentence.' },
  { name: 'members', kind: 'integer', label: 'Members' },
  { name: 'kind', kind: 'choice', label: 'Kind', options: [{ value: 'x', label: 'X' }] },
  { name: 'note', kind: 'textarea', label: 'Note', optional: true },
]
const base = { fields, modelValue: { title: 'A', members: '3', kind: 'x', note: '' }, submitLabel: 'Save' }
const form = (more: Record<string, unknown> = {}) => show(RecordForm, { ...base, ...more })

beforeEach(() => {
  prepareDialogs()
  speak('en')
})
afterEach(() => {
  document.body.innerHTML = ''
})

describe('placing violations', () => {
  it('follows the pointer to the field', () => {
    expect(fieldOf('/members', fields)?.name).toBe('members')
    expect(fieldOf('#/note/0', fields)?.name).toBe('note')
    expect(fieldOf('/unknown', fields)).toBeUndefined()
    expect(fieldOf('', fields)).toBeUndefined()
  })

  it('keeps the order of the fields and what belongs to none at the end', () => {
    const placed = place(
      [
        { pointer: '/unknown', message: 'u' },
        { pointer: '/note', message: 'n' },
        { pointer: '/title', message: 't' },
      ],
      fields,
    )
    expect(placed.map(({ message }) => message)).toEqual(['t', 'n', 'u'])
    expect(placed[2]?.field).toBeNull()
  })
})

describe('a form', () => {
  it('has a label for every control and marks what is optional', () => {
    const wrapper = form()
    const labels = wrapper.findAll('label')
    expect(labels).toHaveLength(4)
    for (const label of labels) expect(document.getElementById(label.attributes('for') ?? '')).not.toBeNull()
    expect(labels[3]?.text()).toContain('optional')
    expect(labels[0]?.text()).toBe('Title')
    const input = wrapper.get('input')
    expect(document.getElementById(input.attributes('aria-describedby') ?? '')?.textContent).toBe('One sentence.')
  })

  it('gives back what is typed as it is typed', async () => {
    const wrapper = form()
    await wrapper.findAll('input')[1]?.setValue('4a')
    await wrapper.get('textarea').setValue('later')
    expect(wrapper.emitted('update:modelValue')).toEqual([
      [{ ...base.modelValue, members: '4a' }],
      [{ ...base.modelValue, note: 'later' }],
    ])
  })

  it('shows violations at their field and in a summary that takes the focus', async () => {
    const wrapper = form()
    await wrapper.setProps({
      violations: [
        { pointer: '/members', message: 'Too few' },
        { pointer: '/elsewhere', message: 'Something else' },
      ],
    })
    await flushPromises()
    const summary = wrapper.get('[role=alert]')
    expect(document.activeElement).toBe(summary.element)
    expect(summary.text()).toContain('2 places need a change')
    expect(summary.findAll('a').map((link) => link.text())).toEqual(['Too few'])
    expect(summary.text()).toContain('Something else')

    const [title, members] = wrapper.findAll('input')
    expect(members?.attributes('aria-invalid')).toBe('true')
    expect(title?.attributes('aria-invalid')).toBeUndefined()
    const described = (members?.attributes('aria-describedby') ?? '').split(' ')
    expect(described.map((id) => document.getElementById(id)?.textContent)).toContain('Too few')

    await summary.get('a').trigger('click')
    expect(document.activeElement).toBe(members?.element)
  })

  it('shows a broken rule with its basis', async () => {
    const wrapper = form()
    await wrapper.setProps({ problem: { ...unreachable(), title: 'Too few members', basis: 'Article 30' } })
    await flushPromises()
    expect(wrapper.get('[role=alert]').text()).toContain('Too few members')
    expect(wrapper.get('[role=alert]').text()).toContain('Basis: Article 30')
    expect(document.activeElement).toBe(wrapper.get('[role=alert]').element)
  })

  it('loses nothing when saving fails and can be sent again', async () => {
    const wrapper = form({ modelValue: { ...base.modelValue, title: 'typed' } })
    await wrapper.get('form').trigger('submit')
    await wrapper.setProps({ submitting: true })
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('submit')).toHaveLength(1)
    await wrapper.setProps({ submitting: false, violations: [{ pointer: '/title', message: 'No' }] })
    expect((wrapper.get('input').element as HTMLInputElement).value).toBe('typed')
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('submit')).toHaveLength(2)
  })
})

describe('leaving', () => {
  it('asks nothing while nothing is typed', () => {
    expect(isDirty({ a: '1', b: '' }, { a: '1' })).toBe(false)
    expect(isDirty({ a: '1', b: '2' }, { a: '1' })).toBe(true)
  })

  it('holds the browser back only with something typed and not saved', async () => {
    const wrapper = form()
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true })
      window.dispatchEvent(event)
      return event.defaultPrevented
    }
    expect(leave()).toBe(false)
    await wrapper.setProps({ modelValue: { ...base.modelValue, title: 'B' } })
    expect(leave()).toBe(true)
    await wrapper.setProps({ saved: true })
    expect(leave()).toBe(false)
    wrapper.unmount()
  })

  /** The form as the page of a route, with this title typed, and the answers to the question if it is asked. */
  async function typedForm(title: string) {
    const props = reactive({ ...base, modelValue: { ...base.modelValue } })
    const { router, wrapper } = await showAsPage(RecordForm, props)
    props.modelValue = { ...props.modelValue, title }
    await flushPromises()
    const answers = () => wrapper.findAll('dialog button').filter((button) => button.text() !== '')
    return { props, router, wrapper, answers }
  }

  it('asks nothing before another page while nothing is typed', async () => {
    const { router, wrapper, answers } = await typedForm(base.modelValue.title)
    await router.push('/elsewhere')
    expect(answers()).toHaveLength(0)
    expect(router.currentRoute.value.path).toBe('/elsewhere')
    wrapper.unmount()
  })

  it('asks before another page and stays when the person stays', async () => {
    const { props, router, wrapper, answers } = await typedForm('typed')
    for (const stay of [() => answers()[0]?.trigger('click'), () => wrapper.get('dialog').trigger('cancel')]) {
      const left = router.push('/elsewhere')
      await flushPromises()
      expect(answers().map((button) => button.text())).toEqual(['Stay and go on', 'Leave without saving'])
      await stay()
      await left
      expect(answers()).toHaveLength(0)
      expect(router.currentRoute.value.path).toBe('/form')
    }
    expect((wrapper.get('input').element as HTMLInputElement).value).toBe('typed')
    expect(props.modelValue.title).toBe('typed')
    wrapper.unmount()
  })

  it('goes only when the person says so', async () => {
    const { router, wrapper, answers } = await typedForm('typed')
    const left = router.push('/elsewhere')
    await flushPromises()
    expect(router.currentRoute.value.path).toBe('/form')
    await answers()[1]?.trigger('click')
    await left
    expect(router.currentRoute.value.path).toBe('/elsewhere')
    wrapper.unmount()
  })
})
