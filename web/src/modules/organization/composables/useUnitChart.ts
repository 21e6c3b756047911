import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api, bodyOf } from '@/shared/http/client'

/** Two levels below a unit on both lines. */
export function useUnitChart(id: Ref<string>, asOf: Ref<string | undefined>) {
  return useQuery({
    queryKey: ['units', id, 'chart', asOf],
    queryFn: async () =>
      bodyOf(
        await api.GET('/api/units/{id}/chart', { params: { path: { id: id.value }, query: { asOf: asOf.value } } }),
      ),
    placeholderData: keepPreviousData,
  })
}
