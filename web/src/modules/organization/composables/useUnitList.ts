import { keepPreviousData, useInfiniteQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useListState } from '@/shared/composables/useListState'
import { api, bodyOf } from '@/shared/http/client'
import { useCodes } from '@/shared/i18n'
import { exportAddress, UNIT_FILTERS, unitQuery } from '../model'
import { againOf } from '@/shared/composables/again'
import { useAsOf } from '@/shared/composables/useAsOf'

/** The list of units as the address describes it. */
export function useUnitList() {
  const state = useListState(UNIT_FILTERS)
  const { asOf } = useAsOf()
  const { codesOf } = useCodes()
  const asked = computed(() => ({
    ...unitQuery(state.filters.value, state.sort.value, codesOf('UnitKind'), codesOf('Line')),
    asOf: asOf.value,
  }))
  const query = useInfiniteQuery({
    queryKey: ['units', asked],
    queryFn: async ({ pageParam }) =>
      bodyOf(
        await api.GET('/api/units', {
          params: { query: { ...asked.value, after: pageParam, count: pageParam === undefined ? true : undefined } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
  return {
    ...state,
    rows: computed(() => query.data.value?.pages.flatMap(({ items }) => items) ?? []),
    total: computed(() => query.data.value?.pages[0]?.total ?? null),
    exportHref: computed(() => exportAddress(asked.value)),
    /** What is shown is not yet what is asked for. */
    loading: computed(() => query.isPending.value || query.isPlaceholderData.value),
    loadingMore: query.isFetchingNextPage,
    hasMore: query.hasNextPage,
    error: query.error,
    nextPage: () => query.fetchNextPage(),
    again: againOf(query),
  }
}
