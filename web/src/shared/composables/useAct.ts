import { type QueryKey, useQueryClient } from '@tanstack/vue-query'
import { ref, shallowRef, watch } from 'vue'
import { actHeaders, newIdempotencyKey } from '@/shared/http/client'
import { httpContext } from '@/shared/http/context'
import { INBOX, INBOX_MESSAGES } from './useInbox'
import { answerTo, type Problem, problemOf, type Violation } from '@/shared/problem'

/** An object with the version in which it was seen. */
export interface Seen {
  etag: string
}

export interface ActOptions<Body, Object extends Seen> {
  /** The object as it was when the form opened. */
  seen: Object
  /** Where the object is kept; an act puts its answer there. */
  queryKey: QueryKey
  /** What else is no longer true after the act. */
  invalidates: QueryKey[]
  send: (body: Body, headers: ReturnType<typeof actHeaders>) => Promise<Object>
  /** The object as it is now, when someone was faster. */
  read: () => Promise<Object>
}

/**
 * One act on one object. The version sent is the one that the person saw; the key is made when the form opens, and anew
 * only when something else is sent, so that the same sent twice is done once. The answer takes the object's place.
 */
export function useAct<Body, Object extends Seen>({
  seen,
  queryKey,
  invalidates,
  send,
  read,
}: ActOptions<Body, Object>) {
  const client = useQueryClient()
  const submitting = ref(false)
  const violations = shallowRef<Violation[]>([])
  const problem = shallowRef<Problem | null>(null)
  /** What others saved meanwhile; the person decides between both. */
  const theirs = shallowRef<Object | null>(null)
  let etag = seen.etag
  let key = newIdempotencyKey()
  let sent: string | null = null

  // the sentences at the fields were written in the language before
  watch(httpContext.language, () => (violations.value = []))

  async function refuse(error: unknown): Promise<void> {
    const refused = problemOf(error)
    const answer = answerTo(refused)
    if (answer === 'stale') {
      try {
        theirs.value = await read()
      } catch (failure) {
        problem.value = problemOf(failure)
      }
      return
    }
    if (refused.violations.length > 0) violations.value = refused.violations
    else problem.value = refused
    if (answer === 'conflict') void client.invalidateQueries({ queryKey })
  }

  /** Whether the act is done; if not, `violations`, `problem` or `theirs` says why. */
  async function act(body: Body): Promise<boolean> {
    if (submitting.value) return false
    const text = JSON.stringify([etag, body])
    if (sent !== null && sent !== text) key = newIdempotencyKey()
    sent = text
    submitting.value = true
    violations.value = []
    problem.value = null
    try {
      client.setQueryData(queryKey, await send(body, actHeaders(etag, key)))
      theirs.value = null
      // an act may settle what was asked, whatever it is
      for (const other of [...invalidates, [INBOX], [INBOX_MESSAGES]])
        void client.invalidateQueries({ queryKey: other })
      return true
    } catch (error) {
      await refuse(error)
      return false
    } finally {
      submitting.value = false
    }
  }

  /** The person has seen the other version: from now on it is the one that was seen. */
  function acceptTheirs(): Object | null {
    const other = theirs.value
    if (other) etag = other.etag
    theirs.value = null
    return other
  }

  return { submitting, violations, problem, theirs, send: act, acceptTheirs }
}
