import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, type Ref, shallowRef } from 'vue'
import { useAct } from '@/shared/composables/useAct'
import { useListState } from '@/shared/composables/useListState'
import { usePages } from '@/shared/composables/usePages'
import { api, bodyOf, etagOf } from '@/shared/http/client'
import { type Problem, problemOf } from '@/shared/problem'
import type { Reorganization, ReorganizationRequest, ReorganizationState } from '../reorganization'

export interface SeenReorganization {
  reorganization: Reorganization
  etag: string
}

const KEY = 'reorganizations'
/** What a reorganization changes is shown all over the module. */
const CHANGED = [[KEY], ['units'], ['places'], ['trace-entries']]

export function useReorganizationList() {
  const state = useListState(['state'])
  const asked = computed(() => {
    const wanted = state.filters.value.state
    return {
      state: wanted === 'DRAFT' || wanted === 'ENACTED' ? (wanted as ReorganizationState) : undefined,
      sort: '-effectiveOn',
    }
  })
  const pages = usePages({
    address: '/api/reorganizations',
    queryKey: [KEY],
    asked,
    ask: async (query) => bodyOf(await api.GET('/api/reorganizations', { params: { query } })),
    counted: false,
  })
  return {
    ...state,
    ...pages,
  }
}

async function read(id: string): Promise<SeenReorganization> {
  const answer = await api.GET('/api/reorganizations/{id}', { params: { path: { id } } })
  return { reorganization: bodyOf(answer), etag: etagOf(answer.response) }
}

export function useReorganization(id: Ref<string>) {
  // without an id the form is a new one
  const query = useQuery({
    queryKey: [KEY, id],
    queryFn: () => read(id.value),
    enabled: computed(() => id.value !== ''),
  })
  return { ...query, seen: query.data, reorganization: computed(() => query.data.value?.reorganization) }
}

/** What came of it, or of a draft what would come of it; a rule that forbids it is the error. */
export function useChanges(id: Ref<string>, etag: Ref<string | undefined>) {
  const query = useQuery({
    queryKey: [KEY, id, 'changes', etag],
    queryFn: async () =>
      bodyOf(await api.GET('/api/reorganizations/{id}/changes', { params: { path: { id: id.value } } })),
    enabled: computed(() => etag.value !== undefined),
    retry: false,
  })
  return { ...query, rows: computed(() => query.data.value?.items ?? []) }
}

export function useEnact(seen: SeenReorganization) {
  const { id } = seen.reorganization
  return useAct<null, SeenReorganization>({
    seen,
    queryKey: [KEY, id],
    invalidates: CHANGED,
    send: async (_, header) => {
      const answer = await api.POST('/api/reorganizations/{id}/acts/enact', { params: { path: { id }, header } })
      return { reorganization: bodyOf(answer), etag: etagOf(answer.response) }
    },
    read: () => read(id),
  })
}

/** Drafts a new one, or replaces the draft that was seen. */
export function useDraft(seen: SeenReorganization | null) {
  const id = seen?.reorganization.id
  const saved = ref<string | null>(id ?? null)
  const act = useAct<ReorganizationRequest, SeenReorganization>({
    seen: seen ?? { reorganization: {} as Reorganization, etag: '' },
    queryKey: [KEY, id ?? 'new'],
    invalidates: [[KEY], ['trace-entries']],
    send: async (body, header) => {
      const answer = id
        ? await api.PUT('/api/reorganizations/{id}', {
            params: { path: { id }, header: { 'If-Match': header['If-Match'] } },
            body,
          })
        : await api.POST('/api/reorganizations', {
            params: { header: { 'Idempotency-Key': header['Idempotency-Key'] } },
            body,
          })
      const reorganization = bodyOf(answer)
      saved.value = reorganization.id
      return { reorganization, etag: etagOf(answer.response) }
    },
    read: () => (id ? read(id) : Promise.reject(new Error('a new draft has no other version'))),
  })
  return { ...act, saved }
}

/** Throws a draft away; whoever was faster is told as the problem. */
export function useDiscard(seen: SeenReorganization) {
  const client = useQueryClient()
  const { id } = seen.reorganization
  const submitting = ref(false)
  const problem = shallowRef<Problem | null>(null)

  async function discard(): Promise<boolean> {
    if (submitting.value) return false
    submitting.value = true
    problem.value = null
    try {
      await api.DELETE('/api/reorganizations/{id}', { params: { path: { id }, header: { 'If-Match': seen.etag } } })
      // its own page still stands there and would ask for what is gone
      await client.invalidateQueries({ queryKey: [KEY], predicate: ({ queryKey }) => queryKey[1] !== id })
      return true
    } catch (error) {
      problem.value = problemOf(error)
      return false
    } finally {
      submitting.value = false
    }
  }
  return { submitting, problem, discard }
}

export function usePlacesBelow(parent: Ref<string | undefined>) {
  const query = useQuery({
    queryKey: ['places', computed(() => ({ parent: parent.value, all: true }))],
    queryFn: async () =>
      bodyOf(await api.GET('/api/places', { params: { query: { parent: parent.value ?? '', limit: 200 } } })).items,
    enabled: computed(() => parent.value !== undefined),
  })
  return { places: computed(() => query.data.value ?? []), loading: query.isFetching }
}
