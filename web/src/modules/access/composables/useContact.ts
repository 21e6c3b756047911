import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useAct } from '@/shared/composables/useAct'
import { api, bodyOf, etagOf } from '@/shared/http/client'
import type { Contact, ContactRequest } from '../contact'

export interface SeenContact {
  contact: Contact
  etag: string
}

const KEY = ['contact']

async function readContact(): Promise<SeenContact> {
  const answer = await api.GET('/api/session/contact')
  return { contact: bodyOf(answer), etag: etagOf(answer.response) }
}

/** How the person is reached; nobody else reads it here. */
export function useContact() {
  const query = useQuery({ queryKey: KEY, queryFn: readContact })
  return { seen: computed(() => query.data.value), error: query.error, again: () => query.refetch() }
}

/** Enters how the person is reached. The server may ask for the password before; the form waits. */
export function useChangeContact(seen: SeenContact) {
  return useAct<ContactRequest, SeenContact>({
    seen,
    queryKey: KEY,
    invalidates: [],
    send: async (body, header) => {
      const answer = await api.PUT('/api/session/contact', {
        params: { header: { 'If-Match': header['If-Match'] } },
        body,
      })
      return { contact: bodyOf(answer), etag: etagOf(answer.response) }
    },
    read: readContact,
  })
}
