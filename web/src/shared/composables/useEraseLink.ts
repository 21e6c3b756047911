import { ref } from 'vue'
import { useAct } from '@/shared/composables/useAct'
import { api, bodyOf } from '@/shared/http/client'
import { ProblemError, unreachable } from '@/shared/problem'
import type { EraseLinkRequest } from '@/shared/trace'

/** Erases what links an entry to a person. Entries have no versions: nobody can be faster. */
export function useEraseLink(id: string) {
  /** The entry that records the erasure. */
  const deed = ref<string | null>(null)
  const { submitting, problem, violations, send } = useAct<EraseLinkRequest, { etag: string }>({
    seen: { etag: '' },
    queryKey: ['erased-links', id],
    invalidates: [['trace-entries']],
    send: async (body, header) => {
      const answer = await api.POST('/api/trace-entries/{id}/acts/erase-link', {
        params: { path: { id }, header: { 'Idempotency-Key': header['Idempotency-Key'] } },
        body,
      })
      deed.value = bodyOf(answer).deed
      return { etag: '' }
    },
    read: () => Promise.reject(new ProblemError(unreachable())),
  })
  return { submitting, problem, violations, send, deed }
}
