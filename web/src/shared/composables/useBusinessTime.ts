import { httpContext } from '@/shared/http/context'

/** The time of the server at its last answer; the clock of the PC is never shown. */
export function useBusinessTime() {
  return { now: httpContext.businessTime }
}
