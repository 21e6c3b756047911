// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clockWords } from './clock'
import ClockText from './ClockText.vue'
import { show, speak } from './testing'
import type { ClockValue, Tone } from './types'

beforeEach(() => speak('en'))
afterEach(() => {
  document.body.innerHTML = ''
})

const cases: [ClockValue, string, Tone][] = [
  [{ state: 'RUNNING', days: -2 }, '2 working days overdue', 'bad'],
  [{ state: 'RUNNING', days: -1 }, '1 working day overdue', 'bad'],
  [{ state: 'RUNNING', days: 0 }, 'due today', 'warn'],
  [{ state: 'RUNNING', days: 3 }, '3 working days left', 'warn'],
  [{ state: 'RUNNING', days: 4 }, '4 working days left', 'neutral'],
  [{ state: 'RUNNING', days: 1, unit: 'day' }, '1 day left', 'warn'],
  [{ state: 'PAUSED', days: 4 }, 'not counting', 'neutral'],
  [{ state: 'MET', days: 2 }, 'on time, 2 working days early', 'good'],
  [{ state: 'MET', days: 0 }, 'on time', 'good'],
  [{ state: 'MISSED', days: -1 }, '1 working day late', 'warn'],
  [{ state: 'NONE' }, 'no time limit', 'neutral'],
]

describe('a clock', () => {
  it.each(cases)('of %j says %s in %s', (clock, words, tone) => {
    const text = show(ClockText, { clock }).get('.clock')
    expect(text.text()).toBe(words)
    expect(text.classes()).toContain(`t-${tone}`)
  })

  it('lets the tone of the server stand', () => {
    expect(clockWords({ state: 'RUNNING', days: 9, tone: 'warn' }).tone).toBe('warn')
  })

  it('shows the day it is due after the words', () => {
    const text = show(ClockText, { clock: { state: 'RUNNING', days: 1, due: '2026-12-09' } })
    expect(text.get('time').attributes('datetime')).toBe('2026-12-09')
    expect(text.text()).toBe('1 working day left 2026-12-09')
  })

  it('has the days in both languages', () => {
    speak('zh-CN')
    const text = show(ClockText, { clock: { state: 'RUNNING', days: -2 } })
      .get('.clock')
      .text()
    expect(text).toContain('2')
    expect(text).not.toContain('overdue')
  })
})
