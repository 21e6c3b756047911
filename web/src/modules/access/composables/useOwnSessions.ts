import { useInfiniteQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useAct } from '@/shared/composables/useAct'
import { againOf } from '@/shared/composables/again'
import { api, bodyOf } from '@/shared/http/client'
import { ProblemError, unreachable } from '@/shared/problem'
import type { OwnSession, SessionEnding } from '../model'

const KEY = 'sessions'
const MOST = 200

/** Where the person is signed in. */
export function useOwnSessions() {
  const query = useInfiniteQuery({
    queryKey: [KEY],
    queryFn: async ({ pageParam }) =>
      bodyOf(await api.GET('/api/sessions', { params: { query: { limit: MOST, after: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  const rows = computed(() => query.data.value?.pages.flatMap(({ items }) => items) ?? [])
  return {
    rows,
    others: computed(() => rows.value.filter(({ current }) => !current)),
    loading: query.isPending,
    loadingMore: query.isFetchingNextPage,
    hasMore: query.hasNextPage,
    error: query.error,
    nextPage: () => query.fetchNextPage(),
    again: againOf(query),
  }
}

interface Ended {
  etag: string
  items: SessionEnding[]
}

const nothingToRead = (): Promise<Ended> => Promise.reject(new ProblemError(unreachable()))

/** Ends the sessions as they were seen: one by itself, or many at once, of which each may be refused. */
export function useEndSessions(seen: readonly OwnSession[]) {
  const [one] = seen
  return useAct<null, Ended>({
    seen: { etag: seen.length === 1 && one ? `"${one.version}"` : '', items: [] },
    queryKey: [KEY, 'ended'],
    invalidates: [[KEY]],
    send: async (_, header) => {
      if (seen.length === 1 && one) {
        const ended = bodyOf(
          await api.POST('/api/sessions/{id}/acts/end', { params: { path: { id: one.id }, header } }),
        )
        return { etag: '', items: [{ ...ended, problem: null }] }
      }
      const items = seen.slice(0, 500).map(({ id, version }) => ({ id, version }))
      const answer = bodyOf(
        await api.POST('/api/sessions/acts/end', {
          params: { header: { 'Idempotency-Key': header['Idempotency-Key'] } },
          body: { items },
        }),
      )
      return { etag: '', items: answer.items }
    },
    read: nothingToRead,
  })
}
