import { queryOptions, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, bodyOf } from '@/shared/http/client'

/** Asked once, before the page is drawn: nothing may move when the answer comes. */
export const META_QUERY = queryOptions({
  queryKey: ['meta'],
  queryFn: async ({ signal }) => bodyOf(await api.GET('/api/meta', { signal })),
  staleTime: Infinity,
})

/** What this installation is: its place, its zones, and whether it is the demonstration. */
export function useMeta() {
  const { data } = useQuery(META_QUERY)
  return { meta: data, demonstration: computed(() => data.value?.demonstration ?? false) }
}
