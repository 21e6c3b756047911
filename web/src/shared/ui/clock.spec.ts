// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addWords, type Codes } from '../i18n'
import { clockWords } from './clock'
import ClockText from './ClockText.vue'
import { aClock, show, speak } from './testing'
import type { ClockState, ClockValue, TimeUnit, Tone } from './types'

beforeEach(() => speak('en'))
afterEach(() => {
  document.body.innerHTML = ''
})

const left = (amount: number, unit: TimeUnit = 'WORKING_DAY') => ({ remaining: { amount, unit } })

const cases: [Partial<ClockValue>, string, Tone][] = [
  [{ overdue: true, ...left(2) }, '2 working days overdue', 'bad'],
  [{ overdue: true, ...left(-1) }, '1 working day overdue', 'bad'],
  [{ overdue: true, ...left(1, 'MONTH') }, '1 month overdue', 'bad'],
  [{ overdue: true, remaining: null }, 'overdue', 'bad'],
  [left(0), 'due today', 'warn'],
  [left(3), '3 working days left', 'warn'],
  [left(4), '4 working days left', 'neutral'],
  [left(1, 'DAY'), '1 day left', 'warn'],
  [left(2, 'MONTH'), '2 months left', 'neutral'],
  [left(1, 'YEAR'), '1 year left', 'neutral'],
  [{ remaining: null }, 'not due yet', 'neutral'],
  [{ state: 'SUSPENDED', ...left(4) }, 'not counting', 'neutral'],
  [{ state: 'MET', ...left(2) }, 'on time, 2 working days early', 'good'],
  [{ state: 'MET', ...left(0) }, 'on time', 'good'],
  [{ state: 'MET', overdue: true, ...left(1) }, '1 working day late', 'warn'],
  [{ state: 'MET', overdue: true, remaining: null }, 'done, after it was due', 'warn'],
  [{ state: 'EXPIRED', remaining: null }, 'expired', 'bad'],
  [{ state: 'EXPIRED', overdue: true, ...left(5, 'DAY') }, '5 days overdue', 'bad'],
  [{ state: 'CANCELLED', remaining: null }, 'cancelled', 'neutral'],
]

describe('a clock', () => {
  it.each(cases)('of %j says %s in %s', (given, words, tone) => {
    const text = show(ClockText, { clock: aClock({ dueAt: null, ...given }) }).get('.clock')
    expect(text.text()).toBe(words)
    expect(text.classes()).toContain(`t-${tone}`)
  })

  it('takes the tone of a state from the codes where they have it', () => {
    expect(clockWords(aClock(left(9)), () => 'info').tone).toBe('info')
    expect(clockWords(aClock(left(1)), () => 'info').tone).toBe('warn')
    addWords('en', {}, { ClockState: { EXPIRED: { word: 'x', tone: 'neutral' } } } as Codes)
    const text = show(ClockText, { clock: aClock({ state: 'EXPIRED', remaining: null }) }).get('.clock')
    expect(text.classes()).toContain('t-neutral')
  })

  it('of a state or unit that is new shows what it has and breaks nothing', () => {
    const state = aClock({ state: 'ADJOURNED' as ClockState })
    expect(show(ClockText, { clock: state }).get('.clock').text()).toBe('ADJOURNED')
    expect(clockWords(state).tone).toBe('neutral')
    const unit = aClock({ remaining: { amount: 2, unit: 'HOUR' as TimeUnit } })
    expect(show(ClockText, { clock: unit }).get('.clock').text()).toBe('not due yet')
  })

  it('shows the day in Shanghai on which it is due after the words', () => {
    const text = show(ClockText, { clock: aClock({ ...left(1), dueAt: '2026-12-08T16:00:00.000Z' }) })
    expect(text.get('time').attributes('datetime')).toBe('2026-12-09')
    expect(text.text()).toBe('1 working day left 2026-12-09')
  })

  it('has the amount in both languages', () => {
    speak('zh-CN')
    const text = show(ClockText, { clock: aClock({ overdue: true, ...left(2) }) })
      .get('.clock')
      .text()
    expect(text).toContain('2')
    expect(text).not.toContain('overdue')
  })
})
