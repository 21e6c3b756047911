import { useQueryClient } from '@tanstack/vue-query'
import { ref, shallowRef } from 'vue'
import { actHeaders, api, bodyOf, etagOf, newIdempotencyKey } from '@/shared/http/client'
import { answerTo, type Problem, problemOf, type Violation } from '@/shared/problem'
import type { DescribeUnitRequest } from '../model'
import { readUnit, type SeenUnit } from './useUnit'

/**
 * Sends the yearly profile of a unit. The version is the one seen when the form opened; the key is made then too, and
 * anew only when something else is sent, so that the same profile sent twice is entered once.
 */
export function useDescribeUnit(seen: SeenUnit) {
  const client = useQueryClient()
  const id = seen.unit.id
  const submitting = ref(false)
  const violations = shallowRef<Violation[]>([])
  const problem = shallowRef<Problem | null>(null)
  /** What others saved meanwhile; the person decides between both. */
  const theirs = shallowRef<SeenUnit | null>(null)
  let etag = seen.etag
  let key = newIdempotencyKey()
  let sent: string | null = null

  async function refuse(error: unknown): Promise<void> {
    const refused = problemOf(error)
    if (answerTo(refused) === 'stale') {
      try {
        theirs.value = await readUnit(id)
      } catch (failure) {
        problem.value = problemOf(failure)
      }
    } else if (refused.violations.length > 0) violations.value = refused.violations
    else problem.value = refused
  }

  async function send(body: DescribeUnitRequest): Promise<boolean> {
    if (submitting.value) return false
    const text = JSON.stringify([etag, body])
    if (sent !== null && sent !== text) key = newIdempotencyKey()
    sent = text
    submitting.value = true
    violations.value = []
    problem.value = null
    try {
      const answer = await api.POST('/api/units/{id}/acts/describe', {
        params: { path: { id }, header: actHeaders(etag, key) as { 'If-Match': string; 'Idempotency-Key': string } },
        body,
      })
      client.setQueryData(['units', id], { unit: bodyOf(answer), etag: etagOf(answer.response) })
      theirs.value = null
      void client.invalidateQueries({ queryKey: ['units'] })
      void client.invalidateQueries({ queryKey: ['trace-entries'] })
      return true
    } catch (error) {
      await refuse(error)
      return false
    } finally {
      submitting.value = false
    }
  }

  /** The person has seen the other version: from now on it is the one that was seen. */
  function acceptTheirs(): SeenUnit | null {
    const other = theirs.value
    if (other) etag = other.etag
    theirs.value = null
    return other
  }

  return { submitting, violations, problem, theirs, send, acceptTheirs }
}
