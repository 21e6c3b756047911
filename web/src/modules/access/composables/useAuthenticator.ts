import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, shallowRef } from 'vue'
import { api, bodyOf } from '@/shared/http/client'
import { useRefusal } from '@/shared/composables/useRefusal'
import { useSessionActs } from '@/shared/composables/useSessionActs'
import type { NewAuthenticator } from '../model'

const KEY = ['session', 'second-factor']

/** Whether the person has a second factor, and must have one. */
export function useSecondFactor() {
  const query = useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/session/second-factor', { signal })),
  })
  return { ...query, secondFactor: computed(() => query.data.value) }
}

/** Setting up an authenticator app: a secret for it, its first code, and the recovery codes that are shown once. */
export function useSetUp() {
  const queries = useQueryClient()
  const { arrive } = useSessionActs()
  const begun = shallowRef<NewAuthenticator | null>(null)
  const codes = shallowRef<string[]>([])

  const begin = useMutation({
    mutationFn: async () => bodyOf(await api.POST('/api/session/authenticators')),
    onSuccess: (made) => (begun.value = made),
  })
  const confirm = useMutation({
    mutationFn: async (code: string) =>
      bodyOf(await api.POST('/api/session/authenticators/acts/confirm', { body: { id: begun.value?.id ?? '', code } })),
    onSuccess: (made) => {
      codes.value = made.codes
      if (made.session) arrive(made.session)
      else void queries.invalidateQueries({ queryKey: KEY })
    },
  })
  function again(): void {
    begun.value = null
    confirm.reset()
    begin.mutate()
  }
  return { begun, codes, begin, confirm, again, refusal: useRefusal(begin, confirm) }
}

/** Doing without the app, or with new recovery codes. */
export function useKeepApp() {
  const queries = useQueryClient()
  const codes = shallowRef<string[]>([])
  const remove = useMutation({
    mutationFn: async (id: string) =>
      bodyOf(await api.POST('/api/session/authenticators/acts/remove', { body: { id } })),
    onSuccess: (left) => queries.setQueryData(KEY, left),
  })
  const renew = useMutation({
    mutationFn: async () => bodyOf(await api.POST('/api/session/recovery-codes')),
    onSuccess: (made) => {
      codes.value = made.codes
      void queries.invalidateQueries({ queryKey: KEY })
    },
  })
  return { codes, remove, renew, refusal: useRefusal(remove), renewRefusal: useRefusal(renew) }
}
