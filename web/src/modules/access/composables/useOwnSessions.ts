import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { againOf } from '@/shared/composables/again'
import { useRefusal } from '@/shared/composables/useRefusal'
import { api, bodyOf, newIdempotencyKey } from '@/shared/http/client'
import { useCodes } from '@/shared/i18n'
import { isProblem } from '@/shared/problem'
import { type OwnSession, type RefusedEnding, refusedOf } from '../model'

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

/** As many as the server takes at once. */
const MOST_AT_ONCE = 500

/** Whoever is not there any more is not an error: it may have ended by itself, or on another page. */
async function endOne(session: OwnSession, header: { 'Idempotency-Key': string }): Promise<RefusedEnding[]> {
  try {
    bodyOf(await api.POST('/api/sessions/{id}/acts/end', { params: { path: { id: session.id }, header } }))
    return []
  } catch (error) {
    if (isProblem(error) && error.problem.status === 404) return [{ session, problem: error.problem }]
    throw error
  }
}

/**
 * Ends sessions, whatever they do meanwhile: one by itself, or many at once, of which each may be refused. Whatever came of it,
 * the list is read anew.
 */
export function useEndSessions(sessions: readonly OwnSession[]) {
  const queries = useQueryClient()
  // made when the dialog opens: pressed twice it is done once
  const header = { 'Idempotency-Key': newIdempotencyKey() }
  const end = useMutation({
    mutationFn: async () => {
      const [one] = sessions
      if (sessions.length === 1 && one) return endOne(one, header)
      const ids = sessions.slice(0, MOST_AT_ONCE).map(({ id }) => id)
      const answer = bodyOf(await api.POST('/api/sessions/acts/end', { params: { header }, body: { ids } }))
      return refusedOf(sessions, answer.items)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: [KEY] }),
  })
  return { end, refused: computed(() => end.data.value ?? []), refusal: useRefusal(end) }
}

/** From what it was opened, in words. */
export function useDevice() {
  const { t } = useI18n()
  const { word } = useCodes()
  return ({ browser, system }: OwnSession): string =>
    t('access.sessions.on', { browser: word('Browser', browser), system: word('OperatingSystem', system) })
}
