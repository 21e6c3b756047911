import { defineStore, storeToRefs } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { components } from '@/api/schema'
import { api, bodyOf } from '@/shared/http/client'
import { setCsrfToken } from '@/shared/http/context'

export type Session = components['schemas']['Session']
export type PostRef = components['schemas']['PostRef']

/** Who works here, as which post, and what that allows. The token goes with the session that it belongs to. */
export const useSessionStore = defineStore('session', () => {
  const session = shallowRef<Session>()
  const signedIn = computed(() => session.value?.person != null)
  const actingPost = computed(() => session.value?.post ?? null)

  function accept(next: Session): Session {
    session.value = next
    setCsrfToken(next.csrfToken)
    return next
  }

  async function load(): Promise<Session> {
    return accept(bodyOf(await api.GET('/api/session')))
  }

  /** Forgets the person here; what the server knows is another matter. */
  function forget(): void {
    session.value = undefined
    setCsrfToken(null)
  }

  return { session, signedIn, actingPost, accept, load, forget }
})

export function useSession() {
  const store = useSessionStore()
  const { session, signedIn, actingPost } = storeToRefs(store)
  return {
    session,
    signedIn,
    actingPost,
    can: (permission: string): boolean => session.value?.permissions.includes(permission) ?? false,
  }
}
