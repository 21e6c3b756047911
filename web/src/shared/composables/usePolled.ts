import { useQueryClient, type QueryKey } from '@tanstack/vue-query'
import { onScopeDispose, toValue, type MaybeRefOrGetter } from 'vue'
import { POLL } from '@/shared/http/client'

const MINUTE = 60_000

interface Polled {
  queryKey: QueryKey
  enabled?: MaybeRefOrGetter<boolean>
  /** Asks; the headers say who did, the person or the clock. */
  read: (headers: Record<string, string>, signal: AbortSignal) => Promise<unknown>
}

/**
 * Asks anew every minute while the page is seen, beside the `useQuery` of the same key. Such a request says that it is
 * one, so that a session nobody uses still ends; what the person asks for goes without these headers.
 */
export function usePolled(polled: readonly Polled[], every = MINUTE): void {
  const client = useQueryClient()
  const timer = setInterval(() => {
    if (document.visibilityState !== 'visible') return
    for (const { queryKey, enabled, read } of polled) {
      if (enabled !== undefined && !toValue(enabled)) continue
      const ask = ({ signal }: { signal: AbortSignal }) => read(POLL, signal)
      // a poll that fails is shown by the query itself
      client.fetchQuery({ queryKey, queryFn: ask, staleTime: 0, retry: false }).catch(() => undefined)
    }
  }, every)
  onScopeDispose(() => clearInterval(timer))
}
