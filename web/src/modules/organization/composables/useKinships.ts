import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useAct } from '@/shared/composables/useAct'
import { api, bodyOf, etagOf } from '@/shared/http/client'
import { ProblemError, unreachable } from '@/shared/problem'
import type { DeclaredKinship, DeclareKinshipRequest } from '../people'

export interface SeenKinship {
  kinship: DeclaredKinship
  etag: string
}

const KEY = 'kinships'
/** What is noticed about a post rests on what was declared. */
const CHANGED = [[KEY], ['posts']]

async function readAll(): Promise<DeclaredKinship[]> {
  return bodyOf(await api.GET('/api/kinships')).items
}

export function seenOf(kinship: DeclaredKinship): SeenKinship {
  return { kinship, etag: `"${kinship.version}"` }
}

/** What the person declared; nobody else reads it. */
export function useKinships() {
  const query = useQuery({ queryKey: [KEY], queryFn: readAll })
  return { ...query, rows: computed(() => query.data.value ?? []) }
}

export function useDeclareKinship() {
  return useAct<DeclareKinshipRequest, SeenKinship>({
    // nothing was there before, so no version was seen
    seen: { kinship: {} as DeclaredKinship, etag: '' },
    queryKey: [KEY, 'new'],
    invalidates: CHANGED,
    send: async (body, header) => {
      const answer = await api.POST('/api/kinships', {
        params: { header: { 'Idempotency-Key': header['Idempotency-Key'] } },
        body,
      })
      return { kinship: bodyOf(answer), etag: etagOf(answer.response) }
    },
    read: () => Promise.reject(new ProblemError(unreachable())),
  })
}

export function useWithdrawKinship(seen: SeenKinship) {
  const { id } = seen.kinship
  return useAct<null, SeenKinship>({
    seen,
    queryKey: [KEY, id],
    invalidates: CHANGED,
    send: async (_, header) => {
      const answer = await api.POST('/api/kinships/{id}/acts/withdraw', { params: { path: { id }, header } })
      return { kinship: bodyOf(answer), etag: etagOf(answer.response) }
    },
    read: async () => {
      const now = (await readAll()).find((kinship) => kinship.id === id)
      if (!now) throw new ProblemError(unreachable())
      return seenOf(now)
    },
  })
}
