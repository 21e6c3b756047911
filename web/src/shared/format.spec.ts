import { afterEach, describe, expect, it } from 'vitest'
import { dayOf, formatDay, formatDayLong, formatInstant, formatNumber, yearOf } from './format'
import { i18n } from './i18n'

afterEach(() => {
  i18n.global.locale.value = 'zh-CN'
})

describe('formats', () => {
  it('show an instant in Shanghai, in either language alike', () => {
    expect(formatInstant('2025-03-05T00:30:00.000Z')).toBe('2025-03-05 08:30')
    i18n.global.locale.value = 'en'
    expect(formatInstant('2025-03-05T00:30:00.000Z')).toBe('2025-03-05 08:30')
  })

  it('count midnight as the start of the next day', () => {
    expect(formatInstant('2025-12-31T16:00:00.000Z')).toBe('2026-01-01 00:00')
    expect(dayOf('2025-12-31T15:59:59.999Z')).toBe('2025-12-31')
    expect(yearOf('2025-12-31T16:00:00.000Z')).toBe(2026)
  })

  it('show a day', () => {
    expect(formatDay('2025-03-05')).toBe('2025-03-05')
  })

  it('show a day in running text in the language of the page', () => {
    expect(formatDayLong('2025-03-05')).toBe('3月5日（周三）')
    i18n.global.locale.value = 'en'
    expect(formatDayLong('2025-03-05')).toBe('Wed 5 March')
  })

  it('group thousands', () => {
    expect(formatNumber(38210)).toBe('38,210')
  })
})
