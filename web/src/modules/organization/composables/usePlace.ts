import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, bodyOf } from '@/shared/http/client'
import { againOf } from '@/shared/composables/again'

/** The chosen place; until the next one is read, the one before stays. */
export function usePlace(id: Ref<string | null>, asOf: Ref<string | undefined>) {
  return useQuery({
    queryKey: ['places', id, asOf],
    queryFn: async () =>
      bodyOf(
        await api.GET('/api/places/{id}', { params: { path: { id: id.value ?? '' }, query: { asOf: asOf.value } } }),
      ),
    enabled: computed(() => id.value !== null),
    placeholderData: keepPreviousData,
  })
}

/** The units that sit at a place, not those of the places below it. */
export function usePlaceUnits(place: Ref<string>, asOf: Ref<string | undefined>) {
  const query = useInfiniteQuery({
    queryKey: ['units', { place, asOf }],
    queryFn: async ({ pageParam }) =>
      bodyOf(
        await api.GET('/api/units', {
          params: { query: { place: place.value, asOf: asOf.value, after: pageParam, limit: 20 } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  return {
    ...query,
    rows: computed(() => query.data.value?.pages.flatMap(({ items }) => items) ?? []),
    again: againOf(query),
  }
}
