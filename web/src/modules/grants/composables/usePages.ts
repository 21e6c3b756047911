import { keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import type { components } from '@/api/schema'
import { againOf } from '@/shared/composables/again'
import { ASKED_ONCE } from '@/shared/composables/askedOnce'
import { listExportAddress } from '@/shared/exportAddress'
import { problemOf } from '@/shared/problem'

interface Page<Row> {
  items: Row[]
  next: string | null
  total: components['schemas']['Total'] | null
}

interface Paged<Asked extends object, Row> {
  /** The address of the list, which its workbook lies under. */
  address: string
  queryKey: QueryKey
  asked: Ref<Asked>
  ask: (query: Asked & { after?: string; count?: boolean }) => Promise<Page<Row>>
  /** Who looked is recorded. */
  recorded?: boolean
}

/** A list as far as it was read, with the total of its first page and the address of its workbook. */
export function usePages<Asked extends object, Row>({ address, queryKey, asked, ask, recorded }: Paged<Asked, Row>) {
  const query = useInfiniteQuery({
    queryKey: [...queryKey, asked],
    queryFn: ({ pageParam }) =>
      ask({ ...asked.value, after: pageParam, count: pageParam === undefined ? true : undefined }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    // opening the page is a look of its own
    ...(recorded ? { ...ASKED_ONCE, staleTime: 60_000 } : {}),
  })
  return {
    rows: computed(() => query.data.value?.pages.flatMap(({ items }) => items) ?? []),
    total: computed(() => query.data.value?.pages[0]?.total ?? null),
    exportHref: computed(() => listExportAddress(address, asked.value)),
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
