import { useQueryClient } from '@tanstack/vue-query'
import { api, bodyOf } from '@/shared/http/client'
import { setCsrfToken } from '@/shared/http/context'
import { type Session, useSessionStore } from './useSession'

/** Signing in and out and changing the acting post. What was read as someone else is forgotten each time. */
export function useSessionActs() {
  const store = useSessionStore()
  const queries = useQueryClient()

  /** Requests that change a session need the token of the session before it, even of one without a person. */
  async function withToken(): Promise<void> {
    if (store.session === undefined) await store.load()
  }

  function become(session: Session): Session {
    store.accept(session)
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'meta' && queryKey[0] !== 'demo' })
    return session
  }

  /** A fresh token for a session that ended, while the page keeps showing whose it was. */
  async function freshToken(): Promise<Session> {
    const fresh = bodyOf(await api.GET('/api/session'))
    setCsrfToken(fresh.csrfToken)
    return fresh
  }

  return {
    freshToken,
    async signIn(user: string, password: string): Promise<Session> {
      await withToken()
      return become(bodyOf(await api.POST('/api/session', { body: { user, password } })))
    },
    async signInAs(persona: string): Promise<Session> {
      await withToken()
      return become(bodyOf(await api.POST('/api/demo/sessions', { body: { persona } })))
    },
    async signOut(): Promise<void> {
      await api.DELETE('/api/session')
      store.forget()
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'meta' && queryKey[0] !== 'demo' })
      await store.load()
    },
    async actAs(post: string): Promise<Session> {
      return become(bodyOf(await api.PUT('/api/session/post', { body: { post } })))
    },
    /** Signs the same person in again over the page; nothing that was read or typed is dropped. */
    async signInAgain(user: string, password: string): Promise<Session> {
      await freshToken()
      return store.accept(bodyOf(await api.POST('/api/session', { body: { user, password } })))
    },
    async signInAgainAs(persona: string): Promise<Session> {
      await freshToken()
      return store.accept(bodyOf(await api.POST('/api/demo/sessions', { body: { persona } })))
    },
    async reauthenticate(password: string): Promise<Session> {
      return store.accept(bodyOf(await api.POST('/api/session/reauthentication', { body: { password } })))
    },
  }
}
