import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, watch } from 'vue'
import { api, bodyOf } from '@/shared/http/client'
import { usePolled } from './usePolled'
import { useSession } from './useSession'

export const INBOX = 'inbox'
export const INBOX_MESSAGES = 'inbox-messages'

/** Quick enough for somebody who waits, and an answer that is the same as before is empty. */
const EVERY = 30_000

async function read(headers: Record<string, string>, signal: AbortSignal) {
  return bodyOf(await api.GET('/api/inbox', { headers, signal }))
}

/** How much waits for the person in the acting post. */
export function useInbox() {
  const { signedIn } = useSession()
  const query = useQuery({ queryKey: [INBOX], enabled: signedIn, queryFn: ({ signal }) => read({}, signal) })
  return { counts: computed(() => query.data.value ?? null) }
}

/** Asks for it by the clock, in one place of the frame; when something has changed, the lists are asked again. */
export function useInboxPolling(): void {
  const client = useQueryClient()
  const { signedIn } = useSession()
  const { counts } = useInbox()
  usePolled([{ queryKey: [INBOX], enabled: signedIn, read }], EVERY)
  watch(counts, (now, before) => {
    if (now !== null && before !== null && JSON.stringify(now) !== JSON.stringify(before)) {
      void client.invalidateQueries({ queryKey: [INBOX_MESSAGES] })
    }
  })
}
