import { keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import type { components } from '@/api/schema'
import { listExportAddress } from '@/shared/exportAddress'
import { problemOf } from '@/shared/problem'
import { againOf } from './again'
import { ASKED_ONCE } from './askedOnce'

interface Page<Row> {
  items: Row[]
  next: string | null
  total: components['schemas']['Total'] | null
}

interface Paged<Asked extends object, Row> {
  /** The address of the list, which its workbook lies under. */
  address: string
  queryKey: QueryKey
  /** What is asked for, as the address of the page says. */
  asked: Ref<Asked>
  ask: (query: Asked & { after?: string; count?: boolean }) => Promise<Page<Row>>
  /** Whether the total is asked for with the first rows; so it is unless nobody shows it. */
  counted?: boolean
  /** Who looked is recorded: the page never asks of its own accord. */
  recorded?: boolean
  enabled?: Ref<boolean>
}

/** A list as far as it was read, with the total of its first page and the address of its workbook. */
export function usePages<Asked extends object, Row>(list: Paged<Asked, Row>) {
  const { address, queryKey, asked, ask, counted = true, recorded, enabled } = list
  const query = useInfiniteQuery({
    queryKey: [...queryKey, asked],
    queryFn: ({ pageParam }) =>
      ask({
        ...asked.value,
        after: pageParam,
        ...(counted && pageParam === undefined ? { count: true } : {}),
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    enabled: enabled ?? true,
    // opening the page is a look of its own
    ...(recorded ? { ...ASKED_ONCE, staleTime: 60_000 } : {}),
  })
  return {
    rows: computed(() => query.data.value?.pages.flatMap(({ items }) => items) ?? []),
    total: computed(() => query.data.value?.pages[0]?.total ?? null),
    exportHref: computed(() => listExportAddress(address, asked.value)),
    /** What is shown is not yet what is asked for. */
    loading: computed(() => query.isPending.value || query.isPlaceholderData.value),
    loadingMore: query.isFetchingNextPage,
    hasMore: query.hasNextPage,
    error: query.error,
    /** How the reading stands, as the table shows it. */
    reading: computed(() => ({
      loading: query.isPending.value || query.isPlaceholderData.value,
      loadingMore: query.isFetchingNextPage.value,
      hasMore: query.hasNextPage.value,
      error: query.error.value ? problemOf(query.error.value) : null,
    })),
    nextPage: () => query.fetchNextPage(),
    again: againOf(query),
  }
}
