import { describe, expect, it } from 'vitest'
import { ProblemError, unreachable } from '@/shared/problem'
import { mayRetry } from './retry'

const failed = (status: number) => new ProblemError({ ...unreachable(), status })

describe('asking again', () => {
  it.each([
    [0, true],
    [500, true],
    [503, true],
    [400, false],
    [401, false],
    [404, false],
    [429, false],
  ])('status %i: %s', (status, again) => {
    expect(mayRetry(0, failed(status))).toBe(again)
    expect(mayRetry(1, failed(status))).toBe(again)
  })

  it('ends after two tries', () => {
    expect(mayRetry(2, failed(503))).toBe(false)
  })

  it('is not for mistakes of the page itself', () => {
    expect(mayRetry(0, new TypeError('x'))).toBe(false)
  })
})
