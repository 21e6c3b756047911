import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, bodyOf } from '@/shared/http/client'
import type { HistorySubject } from '../model'

/** What happened to a unit or a place, newest first. */
export function useHistory(subject: HistorySubject, id: Ref<string>, enabled: Ref<boolean>) {
  const query = useQuery({
    queryKey: [subject === 'unit' ? 'units' : 'places', id, 'history'],
    queryFn: async () => {
      const params = { path: { id: id.value } }
      return subject === 'unit'
        ? bodyOf(await api.GET('/api/units/{id}/history', { params }))
        : bodyOf(await api.GET('/api/places/{id}/history', { params }))
    },
    enabled,
  })
  return { ...query, rows: computed(() => query.data.value?.items ?? []) }
}
