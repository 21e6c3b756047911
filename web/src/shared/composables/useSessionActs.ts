import { useQueryClient } from '@tanstack/vue-query'
import { api, bodyOf } from '@/shared/http/client'
import { setCsrfToken } from '@/shared/http/context'
import { isProblem } from '@/shared/problem'
import { type Session, useSessionStore } from './useSession'

/** The same person acting as the same post: what the page shows is what an act would be traced under. */
export function sameActor(one: Session | undefined, other: Session | undefined): boolean {
  return one?.person?.id === other?.person?.id && one?.post?.id === other?.post?.id
}

/** Signing in and out and changing the acting post. What was read as someone else is forgotten each time. */
export function useSessionActs() {
  const store = useSessionStore()
  const queries = useQueryClient()

  /** Requests that change a session need the token of the session before it, even of one without a person. */
  async function withToken(): Promise<void> {
    if (store.session === undefined) await store.load()
  }

  function drop(): void {
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'meta' && queryKey[0] !== 'demo' })
  }

  function become(session: Session): Session {
    store.accept(session)
    drop()
    return session
  }

  /** The session as the server has it, while the page keeps showing whose it was. */
  async function peek(): Promise<Session> {
    return bodyOf(await api.GET('/api/session'))
  }

  /** Acts as the post that the page shows; null when it is not held any more. Nothing read or typed is dropped. */
  async function holdPost(fresh: Session): Promise<Session | null> {
    if (sameActor(fresh, store.session)) return store.accept(fresh)
    const post = store.session?.post?.id
    if (fresh.person?.id !== store.session?.person?.id || !fresh.posts.some(({ id }) => id === post)) return null
    const before = store.session?.csrfToken ?? null
    setCsrfToken(fresh.csrfToken)
    try {
      return store.accept(bodyOf(await api.PUT('/api/session/post', { body: { post: post ?? '' } })))
    } catch (error) {
      // without its token the page acts no more under a post that it does not show
      setCsrfToken(before)
      if (isProblem(error) && error.problem.status === 404) return null
      throw error
    }
  }

  return {
    peek,
    become,
    holdPost,
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
      drop()
    },
    async actAs(post: string): Promise<Session> {
      return become(bodyOf(await api.PUT('/api/session/post', { body: { post } })))
    },
    /**
     * Signs the same person in again over the page. The session that was opened is not accepted yet: it acts as the
     * person's main post, and `holdPost` sees to it that the page goes on as the post it shows.
     */
    async openAgain(user: string, password: string): Promise<Session> {
      setCsrfToken((await peek()).csrfToken)
      return bodyOf(await api.POST('/api/session', { body: { user, password } }))
    },
    async openAgainAs(persona: string): Promise<Session> {
      setCsrfToken((await peek()).csrfToken)
      return bodyOf(await api.POST('/api/demo/sessions', { body: { persona } }))
    },
    async reauthenticate(password: string): Promise<Session> {
      return store.accept(bodyOf(await api.POST('/api/session/reauthentication', { body: { password } })))
    },
  }
}
