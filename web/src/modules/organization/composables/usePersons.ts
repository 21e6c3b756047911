import { useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { ASKED_ONCE } from '@/shared/composables/askedOnce'
import { api, bodyOf } from '@/shared/http/client'

/** A person with the posts held through time; that it was read is recorded, except of oneself. */
export function usePerson(id: Ref<string>) {
  const query = useQuery({
    queryKey: ['persons', id],
    queryFn: async () => bodyOf(await api.GET('/api/persons/{id}', { params: { path: { id: id.value } } })),
    ...ASKED_ONCE,
    // what was read an hour ago may have changed; opening the page is a look-up of its own
    staleTime: 60_000,
  })
  return { ...query, person: query.data }
}
