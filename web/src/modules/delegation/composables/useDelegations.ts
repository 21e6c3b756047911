import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useAct } from '@/shared/composables/useAct'
import { useSessionStore } from '@/shared/composables/useSession'
import { api, bodyOf, etagOf } from '@/shared/http/client'
import { ProblemError, unreachable } from '@/shared/problem'
import { bySide, type DelegateRequest, type Delegation } from '../model'

export interface SeenDelegation {
  delegation: Delegation
  etag: string
}

const KEY = 'delegations'
/** It is recorded at the post. */
const CHANGED = [[KEY], ['trace-entries']]

async function readAll(): Promise<Delegation[]> {
  return bodyOf(await api.GET('/api/delegations')).items
}

export function seenOf(delegation: Delegation): SeenDelegation {
  return { delegation, etag: `"${delegation.version}"` }
}

/** What the person delegated, and what was delegated to him. */
export function useDelegations() {
  const query = useQuery({ queryKey: [KEY], queryFn: readAll })
  return { ...query, sides: computed(() => bySide(query.data.value ?? [])) }
}

export function useDelegate() {
  return useAct<DelegateRequest, SeenDelegation>({
    // nothing was there before, so no version was seen
    seen: { delegation: {} as Delegation, etag: '' },
    queryKey: [KEY, 'new'],
    invalidates: CHANGED,
    send: async (body, header) => {
      const answer = await api.POST('/api/delegations', {
        params: { header: { 'Idempotency-Key': header['Idempotency-Key'] } },
        body,
      })
      return { delegation: bodyOf(answer), etag: etagOf(answer.response) }
    },
    read: () => Promise.reject(new ProblemError(unreachable())),
  })
}

export function useEndDelegation(seen: SeenDelegation) {
  const { id, given } = seen.delegation
  const sessions = useSessionStore()
  return useAct<null, SeenDelegation>({
    seen,
    queryKey: [KEY, id],
    invalidates: CHANGED,
    send: async (_, header) => {
      const answer = await api.POST('/api/delegations/{id}/acts/end', { params: { path: { id }, header } })
      const ended = { delegation: bodyOf(answer), etag: etagOf(answer.response) }
      // whoever gives back what he was given has one post fewer to act in
      if (!given) await sessions.load().catch(() => undefined)
      return ended
    },
    read: async () => {
      const now = (await readAll()).find((delegation) => delegation.id === id)
      if (!now) throw new ProblemError(unreachable())
      return seenOf(now)
    },
  })
}
