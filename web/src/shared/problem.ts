import type { components } from '@/api/schema'

/** A problem as the server wrote it, with what only its answer says: how long to wait, and in which language it speaks. */
export type Problem = components['schemas']['Problem'] & {
  /** Seconds from `Retry-After`. */
  retryAfter?: number | null
  language?: string
}
export type Violation = components['schemas']['Violation']

/** What the server refused or could not do, in its own words. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

export function isProblem(error: unknown, code?: string): error is ProblemError {
  return error instanceof ProblemError && (code === undefined || error.problem.code === code)
}

/** The code of a request that never reached the server or came back unreadable. */
export const UNREACHABLE = 'client-001'

function withoutWords(code: string): Problem {
  return {
    type: `urn:liangze:problem:${code}`,
    title: '',
    status: 0,
    detail: '',
    instance: '',
    code,
    basis: null,
    values: {},
    violations: [],
    traceId: '',
  }
}

export function unreachable(): Problem {
  return withoutWords(UNREACHABLE)
}

/** What the page itself found, or an address that it was sent to says: it has a code, and the words come from that. */
export function ofThePage(code: string): Problem {
  return { ...withoutWords(code), language: 'none' }
}

export function problemOf(error: unknown): Problem {
  return isProblem(error) ? error.problem : unreachable()
}

/** What a page does about a problem; the code decides first, then the status. */
export type Answer =
  'sign-in' | 'reauthenticate' | 'forbidden' | 'missing' | 'gone' | 'conflict' | 'stale' | 'refused' | 'wait' | 'error'

export function answerTo(problem: Problem): Answer {
  switch (problem.code) {
    case 'access-001':
    case 'access-002':
      return 'refused'
    case 'access-009':
    case 'access-040':
    case 'access-041':
    case 'access-042':
      return 'sign-in'
    case 'access-010':
      return 'reauthenticate'
    case 'request-009':
      return 'stale'
    case 'request-012':
      return 'wait'
  }
  switch (problem.status) {
    case 401:
      return 'sign-in'
    case 403:
      return 'forbidden'
    case 404:
      return 'missing'
    case 410:
      return 'gone'
    case 409:
      return 'conflict'
    case 412:
      return 'stale'
    case 422:
      return 'refused'
    case 429:
    case 503:
      return 'wait'
    default:
      return 'error'
  }
}

/** The state of a page that cannot show its object. */
export function pageStateOf(error: unknown): 'error' | 'forbidden' | 'gone' | 'no-match' | 'stale' {
  switch (answerTo(problemOf(error))) {
    case 'forbidden':
      return 'forbidden'
    case 'missing':
      return 'no-match'
    case 'gone':
      return 'gone'
    case 'stale':
      return 'stale'
    default:
      return 'error'
  }
}
