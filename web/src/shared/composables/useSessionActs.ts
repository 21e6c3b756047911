import { useQueryClient } from '@tanstack/vue-query'
import { api, bodyOf } from '@/shared/http/client'
import { setCsrfToken } from '@/shared/http/context'
import { signWithPasskey } from '@/shared/passkeys'
import { isProblem } from '@/shared/problem'
import { type Session, useSessionStore } from './useSession'

/** The same person acting as the same post: what the page shows is what an act would be traced under. */
export function sameActor(one: Session | undefined, other: Session | undefined): boolean {
  return one?.person?.id === other?.person?.id && one?.post?.id === other?.post?.id
}

/** What somebody gives once more: the password, or a code of the authenticator app. */
export type Proof = { password: string } | { code: string }

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

  /** Somebody has proved who they are; unless a step is still to come, they have arrived. */
  function arrive(session: Session): Session {
    store.arrived = session.stage === 'FULL'
    return become(session)
  }

  /** The session as the server has it, while the page keeps showing whose it was. */
  async function peek(): Promise<Session> {
    return bodyOf(await api.GET('/api/session'))
  }

  /** Of a session that has steps to come nothing but its token is taken over, for the next of them. */
  function holdToken(opened: Session): Session {
    if (opened.stage !== 'FULL') setCsrfToken(opened.csrfToken)
    return opened
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

  /** A passkey signs a challenge, and says who it is. */
  async function openByPasskey(): Promise<Session> {
    const challenge = bodyOf(await api.POST('/api/session/passkey-challenges'))
    return bodyOf(await api.POST('/api/session/passkey', { body: await signWithPasskey(challenge) }))
  }

  /** A passkey takes the second step of signing in, after the password. */
  async function finishByPasskey(): Promise<Session> {
    const challenge = bodyOf(await api.POST('/api/session/reauthentication/challenges'))
    return bodyOf(await api.POST('/api/session/second-factor/passkey', { body: await signWithPasskey(challenge) }))
  }

  return {
    peek,
    become,
    arrive,
    holdPost,
    /** The session that comes back may still wait for a code or for something to be set up: its stage tells. */
    async signIn(user: string, password: string): Promise<Session> {
      await withToken()
      return arrive(bodyOf(await api.POST('/api/session', { body: { user, password } })))
    },
    /** The second step: a code of the authenticator app, or a recovery code. */
    async giveCode(code: string): Promise<Session> {
      return arrive(bodyOf(await api.POST('/api/session/second-factor', { body: { code } })))
    },
    async givePasskey(): Promise<Session> {
      return arrive(await finishByPasskey())
    },
    async signInByPasskey(): Promise<Session> {
      await withToken()
      return arrive(await openByPasskey())
    },
    /** Where to go, to prove oneself to the organization's own provider; it leads back to a page of ours. */
    async beginOpenId(to: string): Promise<string> {
      await withToken()
      return bodyOf(await api.POST('/api/session/openid', { body: { to } })).address
    },
    async signInAs(persona: string): Promise<Session> {
      await withToken()
      store.arrived = false
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
      return holdToken(bodyOf(await api.POST('/api/session', { body: { user, password } })))
    },
    async openAgainByPasskey(): Promise<Session> {
      setCsrfToken((await peek()).csrfToken)
      return openByPasskey()
    },
    async giveCodeAgain(code: string): Promise<Session> {
      return holdToken(bodyOf(await api.POST('/api/session/second-factor', { body: { code } })))
    },
    async givePasskeyAgain(): Promise<Session> {
      return holdToken(await finishByPasskey())
    },
    async openAgainAs(persona: string): Promise<Session> {
      setCsrfToken((await peek()).csrfToken)
      return bodyOf(await api.POST('/api/demo/sessions', { body: { persona } }))
    },
    async reauthenticate(proof: Proof): Promise<Session> {
      return store.accept(bodyOf(await api.POST('/api/session/reauthentication', { body: proof })))
    },
    async reauthenticateByPasskey(): Promise<Session> {
      const challenge = bodyOf(await api.POST('/api/session/reauthentication/challenges'))
      const body = await signWithPasskey(challenge)
      return store.accept(bodyOf(await api.POST('/api/session/reauthentication/passkey', { body })))
    },
  }
}
