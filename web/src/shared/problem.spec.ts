import { describe, expect, it } from 'vitest'
import { answerTo, isProblem, pageStateOf, type Problem, ProblemError, problemOf, unreachable } from './problem'

const problem = (status: number, code = 'letter-001'): Problem => ({ ...unreachable(), status, code })

describe('what a page does about a problem', () => {
  it.each([
    [401, 'sign-in'],
    [403, 'forbidden'],
    [404, 'missing'],
    [409, 'conflict'],
    [410, 'gone'],
    [412, 'stale'],
    [422, 'refused'],
    [429, 'wait'],
    [500, 'error'],
    [503, 'wait'],
    [0, 'error'],
  ])('follows the status %i where the code says nothing', (status, answer) => {
    expect(answerTo(problem(status))).toBe(answer)
  })

  it.each([
    [401, 'access-001', 'refused'],
    [422, 'access-002', 'refused'],
    [401, 'access-009', 'sign-in'],
    [403, 'access-010', 'reauthenticate'],
    [403, 'access-040', 'sign-in'],
    [412, 'request-009', 'stale'],
    [409, 'request-012', 'wait'],
  ])('lets the code of %i %s decide before the status', (status, code, answer) => {
    expect(answerTo(problem(status, code))).toBe(answer)
  })

  it.each([
    [403, 'forbidden'],
    [404, 'no-match'],
    [410, 'gone'],
    [412, 'stale'],
    [500, 'error'],
  ])('has a state of the page for %i', (status, state) => {
    expect(pageStateOf(new ProblemError(problem(status)))).toBe(state)
  })
})

describe('a problem', () => {
  it('is known by its class and, where asked, its code', () => {
    const error = new ProblemError(problem(422, 'organization-001'))
    expect(isProblem(error)).toBe(true)
    expect(isProblem(error, 'organization-001')).toBe(true)
    expect(isProblem(error, 'organization-002')).toBe(false)
    expect(isProblem(new Error('organization-001'))).toBe(false)
  })

  it('is made of whatever else went wrong, so that a page has a sentence for it', () => {
    expect(problemOf(new TypeError('x')).code).toBe('client-001')
    expect(pageStateOf(new TypeError('x'))).toBe('error')
  })
})
