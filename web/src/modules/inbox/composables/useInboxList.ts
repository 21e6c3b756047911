import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { againOf } from '@/shared/composables/again'
import { INBOX, INBOX_MESSAGES, useInbox } from '@/shared/composables/useInbox'
import { useListState } from '@/shared/composables/useListState'
import { listExportAddress } from '@/shared/exportAddress'
import { api, bodyOf, newIdempotencyKey } from '@/shared/http/client'
import { type InboxMessage, partOf, questionOf, unreadOf } from '../model'

/** One part of the inbox, as the address says which, and what can be marked as read in it. */
export function useInboxList() {
  const client = useQueryClient()
  const state = useListState(['tab'])
  const { counts } = useInbox()
  const part = computed(() => partOf(state.filters.value.tab))
  const asked = computed(() => questionOf(part.value))
  const query = useInfiniteQuery({
    queryKey: [INBOX_MESSAGES, asked],
    queryFn: async ({ pageParam }) =>
      bodyOf(await api.GET('/api/inbox-messages', { params: { query: { ...asked.value, after: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
  const rows = computed(() => query.data.value?.pages.flatMap(({ items }) => items) ?? [])

  const marking = useMutation({
    mutationFn: async (messages: readonly InboxMessage[]) => {
      const seen = unreadOf(messages)
      if (seen.length === 0) return
      await api.POST('/api/inbox-messages/acts/read', {
        params: { header: { 'Idempotency-Key': newIdempotencyKey() } },
        body: { messages: seen },
      })
      for (const key of [INBOX, INBOX_MESSAGES]) void client.invalidateQueries({ queryKey: [key] })
    },
  })

  return {
    part,
    show: (next: string) => state.setFilter('tab', next === 'asked' ? null : next),
    counts,
    rows,
    unread: computed(() => unreadOf(rows.value).length),
    exportHref: computed(() => listExportAddress('/api/inbox-messages', asked.value)),
    loading: computed(() => query.isPending.value || query.isPlaceholderData.value),
    loadingMore: query.isFetchingNextPage,
    hasMore: query.hasNextPage,
    error: query.error,
    nextPage: () => query.fetchNextPage(),
    again: againOf(query),
    marking,
  }
}
