import { defineStore, storeToRefs } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { components } from '@/api/schema'
import { api, bodyOf } from '@/shared/http/client'
import { setCsrfToken } from '@/shared/http/context'
import { type Problem, problemOf } from '@/shared/problem'

export type Session = components['schemas']['Session']
export type PostRef = components['schemas']['PostRef']
export type SessionStage = components['schemas']['SessionStage']

/** Who works here, as which post, and what that allows. The token goes with the session that it belongs to. */
export const useSessionStore = defineStore('session', () => {
  const session = shallowRef<Session>()
  /** Why nobody knows whether there is a session. */
  const unreadable = shallowRef<Problem | null>(null)
  /** The person has just signed in with a proof of his own, and is told when that was so before. */
  const arrived = ref(false)
  const signedIn = computed(() => session.value?.person != null)
  const actingPost = computed(() => session.value?.post ?? null)

  function accept(next: Session): Session {
    session.value = next
    unreadable.value = null
    setCsrfToken(next.csrfToken)
    return next
  }

  async function load(): Promise<Session> {
    try {
      return accept(bodyOf(await api.GET('/api/session')))
    } catch (error) {
      unreadable.value = problemOf(error)
      throw error
    }
  }

  /** Forgets the person here; what the server knows is another matter. */
  function forget(): void {
    session.value = undefined
    arrived.value = false
    setCsrfToken(null)
  }

  return { session, unreadable, arrived, signedIn, actingPost, accept, load, forget }
})

export function useSession() {
  const store = useSessionStore()
  const { session, unreadable, signedIn, actingPost } = storeToRefs(store)
  return {
    session,
    unreadable,
    signedIn,
    actingPost,
    can: (permission: string): boolean => session.value?.permissions.includes(permission) ?? false,
  }
}
