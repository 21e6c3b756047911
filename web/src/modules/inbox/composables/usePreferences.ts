import { useQuery } from '@tanstack/vue-query'
import { useAct } from '@/shared/composables/useAct'
import { api, bodyOf, etagOf } from '@/shared/http/client'
import type { Preferences, PreferencesRequest } from '../model'

const KEY = ['inbox-preferences']

export interface SeenPreferences {
  preferences: Preferences
  etag: string
}

async function read(): Promise<SeenPreferences> {
  const answer = await api.GET('/api/inbox-preferences')
  return { preferences: bodyOf(answer), etag: etagOf(answer.response) }
}

/** Where the person wants to hear that something waits. */
export function usePreferences() {
  return useQuery({ queryKey: KEY, queryFn: read })
}

/** Chooses it anew. */
export function useChoose(seen: SeenPreferences) {
  return useAct<PreferencesRequest, SeenPreferences>({
    seen,
    queryKey: KEY,
    invalidates: [],
    send: async (body, header) => {
      const answer = await api.PUT('/api/inbox-preferences', {
        params: { header: { 'If-Match': header['If-Match'] } },
        body,
      })
      return { preferences: bodyOf(answer), etag: etagOf(answer.response) }
    },
    read,
  })
}
