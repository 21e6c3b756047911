import { describe, expect, it } from 'vitest'
import { dayBefore, daysBetween, otherDay, timeOf } from './days'

describe('days', () => {
  it('of a vacancy are counted from its first day, over months and leap years', () => {
    expect(daysBetween('2026-08-03', '2026-12-08')).toBe(127)
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('2026-12-08', '2026-12-08')).toBe(0)
  })
  it('have one before them, over months and years', () => {
    expect(dayBefore('2026-12-21')).toBe('2026-12-20')
    expect(dayBefore('2027-01-01')).toBe('2026-12-31')
  })
  it('lie ahead, hold now or are over; the last day is the first one without', () => {
    expect(timeOf({ from: '2026-12-09', to: null }, '2026-12-08')).toBe('AHEAD')
    expect(timeOf({ from: '2026-12-08', to: null }, '2026-12-08')).toBe('NOW')
    expect(timeOf({ from: '2026-01-01', to: '2026-12-08' }, '2026-12-08')).toBe('PAST')
    expect(timeOf({ from: '2026-01-01', to: null }, null)).toBe('NOW')
  })
})

describe('the day of the address', () => {
  it.each([
    ['2026-06-30', '2026-06-30'],
    ['2026-12-08', undefined],
    ['2026-02-31', undefined],
    ['yesterday', undefined],
    [['2026-06-30'], undefined],
    [undefined, undefined],
  ])('%j is read as %s', (value, day) => {
    expect(otherDay(value, '2026-12-08')).toBe(day)
  })
})
