import { describe, expect, it } from 'vitest'
import { daysLater, instantAt, isForward } from './clock'

const NOW = '2026-12-08T01:30:00.000Z'

describe('the demonstration clock', () => {
  it('takes day and time as Shanghai shows them', () => {
    expect(instantAt('2026-12-09', '09:00')).toBe('2026-12-09T01:00:00.000Z')
    expect(instantAt('2026-12-09', '00:30')).toBe('2026-12-08T16:30:00.000Z')
  })

  it('has no instant for what is not a day', () => {
    expect(instantAt('', '09:00')).toBeNull()
    expect(instantAt('2026-12-09', '')).toBeNull()
  })

  it('moves by days to nine in the morning, over the end of a year too', () => {
    expect(daysLater(NOW, 1)).toBe('2026-12-09T01:00:00.000Z')
    expect(daysLater('2026-12-31T18:00:00.000Z', 1)).toBe('2027-01-02T01:00:00.000Z')
  })

  it('only moves forward', () => {
    expect(isForward(NOW, '2026-12-08T01:30:00.001Z')).toBe(true)
    expect(isForward(NOW, NOW)).toBe(false)
    expect(isForward(NOW, null)).toBe(false)
    expect(isForward(null, NOW)).toBe(true)
  })
})
