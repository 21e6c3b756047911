// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '../i18n'
import { unreachable } from '../problem'
import PageState from './PageState.vue'
import { show, speak } from './testing'

const say = (key: string): string => i18n.global.t(`ui.state.${key}`)

beforeEach(() => speak('en'))
afterEach(() => {
  document.body.innerHTML = ''
  vi.useRealTimers()
})

describe('the state of a page', () => {
  it.each([
    ['empty', 'empty.title'],
    ['no-match', 'noMatch.title'],
    ['error', 'error.title'],
    ['forbidden', 'forbidden.title'],
    ['gone', 'gone.title'],
    ['stale', 'stale.title'],
  ])('%s says what it is', (state, key) => {
    expect(show(PageState, { state }).get('.title').text()).toBe(say(key))
  })

  it('prefers the sentence of the server and keeps its reference', () => {
    const wrapper = show(PageState, { state: 'error', problem: { ...unreachable(), detail: 'Down.', traceId: 'abc' } })
    expect(wrapper.text()).toContain('Down.')
    expect(wrapper.text()).not.toContain(say('error.text'))
    expect(wrapper.get('.code').text()).toBe('abc')
  })

  it('offers again where again may help, and only there', async () => {
    const error = show(PageState, { state: 'error' })
    await error.get('button').trigger('click')
    expect(error.emitted('again')).toHaveLength(1)
    expect(show(PageState, { state: 'stale' }).get('button').text()).toBe(say('reload'))
    for (const state of ['empty', 'no-match', 'forbidden', 'gone'])
      expect(show(PageState, { state }).findAll('button')).toHaveLength(0)
  })

  it('shows the one act that fills it', () => {
    const wrapper = show(PageState, { state: 'empty' }, { default: '<a href="/new">new</a>' })
    expect(wrapper.get('a').attributes('href')).toBe('/new')
  })

  it('is the title of the page when it is all there is', () => {
    expect(show(PageState, { state: 'gone', whole: true }).find('h1').exists()).toBe(true)
    expect(show(PageState, { state: 'gone' }).find('h1').exists()).toBe(false)
    expect(show(PageState, { state: 'no-match', whole: true }).get('h1').text()).toBe(say('missing.title'))
  })

  it('is quiet for the first 200 ms of loading', async () => {
    vi.useFakeTimers()
    const wrapper = show(PageState, { state: 'loading' })
    expect(wrapper.text()).toBe('')
    await vi.advanceTimersByTimeAsync(200)
    expect(wrapper.get('[role=status]').text()).toBe(say('loading'))
  })
})
