import { isProblem } from '@/shared/problem'

const TRIES = 2

/** Only what may succeed the next time is asked for again: the line was broken or the server failed. */
export function mayRetry(failures: number, error: unknown): boolean {
  if (failures >= TRIES || !isProblem(error)) return false
  const { status } = error.problem
  return status === 0 || status >= 500
}
