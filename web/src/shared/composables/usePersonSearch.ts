import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, shallowRef } from 'vue'
import type { components } from '@/api/schema'
import { api, bodyOf, newIdempotencyKey } from '@/shared/http/client'
import { type Problem, problemOf } from '@/shared/problem'
import { ASKED_ONCE } from './askedOnce'
import { useRested } from './useRested'

type Schemas = components['schemas']

const SEARCH = ['persons', 'search']
/** As many as the server tells at once; more are found by more of the name. */
export const CUT_AT = 20

/** The first persons whose name holds what is typed, asked when typing rests. */
export function usePersonSearch() {
  const { typed, asked, active } = useRested()
  const query = useQuery({
    queryKey: [...SEARCH, asked],
    queryFn: async (): Promise<Schemas['PersonSummary'][]> =>
      bodyOf(await api.GET('/api/persons', { params: { query: { q: asked.value } } })).items,
    enabled: active,
    ...ASKED_ONCE,
  })
  return {
    typed,
    asked,
    /** What is shown is what was asked for. */
    answered: computed(() => active.value && query.data.value !== undefined && typed.value.trim() === asked.value),
    found: computed(() => query.data.value ?? []),
    pending: query.isFetching,
    error: computed(() => (query.isFetching.value ? null : query.error.value)),
    again: () => query.refetch(),
  }
}

/** Enters somebody who is not known yet. The same name sent twice enters one person. */
export function useAddPerson() {
  const client = useQueryClient()
  const submitting = ref(false)
  const problem = shallowRef<Problem | null>(null)
  let key = newIdempotencyKey()
  let sent: string | null = null

  async function add(name: string): Promise<Schemas['Person'] | null> {
    if (submitting.value) return null
    if (sent !== null && sent !== name) key = newIdempotencyKey()
    sent = name
    submitting.value = true
    problem.value = null
    try {
      const answer = await api.POST('/api/persons', {
        params: { header: { 'Idempotency-Key': key } },
        body: { name },
      })
      const person = bodyOf(answer)
      // the next one of the same name is another person
      key = newIdempotencyKey()
      sent = null
      client.removeQueries({ queryKey: SEARCH })
      return person
    } catch (error) {
      problem.value = problemOf(error)
      return null
    } finally {
      submitting.value = false
    }
  }
  return { submitting, problem, add }
}
