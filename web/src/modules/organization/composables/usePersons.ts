import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, type Ref, shallowRef } from 'vue'
import { api, bodyOf, newIdempotencyKey } from '@/shared/http/client'
import { type Problem, problemOf } from '@/shared/problem'
import type { Person, PersonSummary } from '../people'
import { useRested } from './useRested'

const KEY = 'persons'
/** Each look-up is recorded with who looked, so the page never asks of its own accord. */
const ASKED_ONCE = { staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false, retry: false }

/** The first persons whose name holds what is typed, asked when typing rests. */
export function usePersonSearch() {
  const { typed, asked, active } = useRested()
  const query = useQuery({
    queryKey: [KEY, 'search', asked],
    queryFn: async (): Promise<PersonSummary[]> =>
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

  async function add(name: string): Promise<Person | null> {
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
      client.removeQueries({ queryKey: [KEY, 'search'] })
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

/** A person with the posts held through time; that it was read is recorded, except of oneself. */
export function usePerson(id: Ref<string>) {
  const query = useQuery({
    queryKey: [KEY, id],
    queryFn: async () => bodyOf(await api.GET('/api/persons/{id}', { params: { path: { id: id.value } } })),
    ...ASKED_ONCE,
    // what was read an hour ago may have changed; opening the page is a look-up of its own
    staleTime: 60_000,
  })
  return { ...query, person: query.data }
}
