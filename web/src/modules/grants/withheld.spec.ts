import { describe, expect, it } from 'vitest'
import { decisionOf } from './withheld'

describe('an act on a withheld post', () => {
  it('is one of the two decisions or none that this page knows', () => {
    expect(decisionOf('authorise')).toBe('authorise')
    expect(decisionOf('refuse')).toBe('refuse')
    expect(decisionOf('withdraw')).toBeNull()
  })
})
