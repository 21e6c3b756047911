import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import type { Reference } from '@/shared/ui'
import { api, bodyOf } from '@/shared/http/client'
import { useRested } from './useRested'

/** So many are listed; more are found by more of the name. */
const MOST = 20

export interface FoundUnit extends Reference {
  /** The name of its place. */
  of: string
}

/** The first units whose name or code holds what is typed, asked when typing rests. */
export function useUnitSearch() {
  const { typed, asked, active } = useRested()
  const query = useQuery({
    queryKey: ['units', 'pick', asked],
    queryFn: async () => bodyOf(await api.GET('/api/units', { params: { query: { q: asked.value, limit: MOST } } })),
    enabled: active,
  })
  return {
    typed,
    /** What is shown is what was asked for. */
    answered: computed(() => active.value && query.data.value !== undefined && typed.value.trim() === asked.value),
    found: computed((): FoundUnit[] =>
      (query.data.value?.items ?? []).map(({ id, name, place }) => ({ id, name, of: place.name })),
    ),
    /** There are more than those listed. */
    cut: computed(() => query.data.value?.next != null),
    error: computed(() => (query.isFetching.value ? null : query.error.value)),
    again: () => query.refetch(),
  }
}
