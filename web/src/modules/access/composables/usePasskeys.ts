import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useAct } from '@/shared/composables/useAct'
import { useRefusal } from '@/shared/composables/useRefusal'
import { api, bodyOf, etagOf, newIdempotencyKey } from '@/shared/http/client'
import { makePasskey } from '@/shared/passkeys'
import type { Passkey } from '../model'

const KEY = 'passkeys'

async function readAll(): Promise<Passkey[]> {
  return bodyOf(await api.GET('/api/passkeys')).items
}

/** The person's passkeys; nobody else reads them. */
export function usePasskeys() {
  const query = useQuery({ queryKey: [KEY], queryFn: readAll })
  return { ...query, passkeys: computed(() => query.data.value ?? []) }
}

/** Has the browser make a passkey and adds it under the name that the person gives it. */
export function useAddPasskey() {
  const queries = useQueryClient()
  const { t } = useI18n()
  const add = useMutation({
    mutationFn: async (name: string) => {
      const made = await makePasskey(bodyOf(await api.POST('/api/session/passkey-offers')), t('frame.product'))
      // made for this passkey: trying again makes another
      const header = { 'Idempotency-Key': newIdempotencyKey() }
      return bodyOf(await api.POST('/api/passkeys', { params: { header }, body: { name, ...made } }))
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: [KEY] }),
  })
  return { add, refusal: useRefusal(add) }
}

interface Seen {
  passkey: Passkey
  etag: string
}

export function useRemovePasskey(passkey: Passkey) {
  const { id } = passkey
  const seenOf = (now: Passkey): Seen => ({ passkey: now, etag: `"${now.version}"` })
  return useAct<null, Seen>({
    seen: seenOf(passkey),
    queryKey: [KEY, id],
    invalidates: [[KEY]],
    send: async (_, header) => {
      const answer = await api.POST('/api/passkeys/{id}/acts/remove', { params: { path: { id }, header } })
      return { passkey: bodyOf(answer), etag: etagOf(answer.response) }
    },
    // nothing about a passkey changes but that it is removed; then it stands in no list
    read: async () => seenOf((await readAll()).find((one) => one.id === id) ?? passkey),
  })
}
