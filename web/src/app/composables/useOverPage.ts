import { onScopeDispose, ref, shallowRef } from 'vue'
import { useRecovery } from '@/shared/http/recovery'
import { setCsrfToken } from '@/shared/http/context'
import { type Session, useSessionStore } from '@/shared/composables/useSession'
import { sameActor, useSessionActs } from '@/shared/composables/useSessionActs'

export type Over = 'sign-in' | 'password' | 'changed'

/**
 * The dialogs that stand over a page while its request waits: signing in again, giving the password again, and saying
 * that the session acts as someone else by now, as after a change in another window. The page below keeps all that was
 * typed; when the dialog is left without success, the request fails as it did.
 */
export function useOverPage() {
  const store = useSessionStore()
  const { peek, become, holdPost } = useSessionActs()
  const open = ref<Over | null>(null)
  /** As whom the session acts, where that is not what the page shows. */
  const other = shallowRef<Session | null>(null)
  let settle: ((done: boolean) => void) | null = null

  function ask(which: Over): Promise<boolean> {
    finish(false)
    open.value = which
    return new Promise((resolve) => (settle = resolve))
  }

  function finish(done: boolean): void {
    open.value = null
    other.value = null
    settle?.(done)
    settle = null
  }

  function differ(fresh: Session): Promise<boolean> {
    const answer = ask('changed')
    other.value = fresh
    return answer
  }

  /** A fresh token is taken only for the person and post that the page shows. */
  async function refreshToken(): Promise<boolean> {
    const fresh = await peek()
    if (sameActor(fresh, store.session)) {
      store.accept(fresh)
      return true
    }
    if (fresh.person) return differ(fresh)
    if (!store.session?.person) return false
    setCsrfToken(fresh.csrfToken)
    return ask('sign-in')
  }

  /** Signed in again; without the post that the page shows the waiting request may not be sent. */
  function signedIn(opened: Session, held: boolean): void {
    if (held) return finish(true)
    other.value = opened
    open.value = 'changed'
  }

  /** Goes on as the post that the page shows. */
  async function stay(): Promise<void> {
    if (!other.value) return
    if (await holdPost(other.value)) finish(true)
    else other.value = await peek()
  }

  /** Opens the page anew as the session acts now; the waiting request is given up. */
  function reopen(): void {
    const now = other.value
    finish(false)
    if (now) become(now)
  }

  /** Coming back to this window: something else may have happened to the session in the meantime. */
  async function look(): Promise<void> {
    if (document.visibilityState !== 'visible' || open.value !== null || !store.session?.person) return
    const fresh = await peek().catch(() => null)
    if (!fresh?.person || open.value !== null) return
    if (sameActor(fresh, store.session)) store.accept(fresh)
    else await differ(fresh)
  }
  const looked = (): void => void look()

  useRecovery({
    signIn: () => (store.session?.person ? ask('sign-in') : Promise.resolve(false)),
    reauthenticate: () => ask('password'),
    refreshToken,
  })
  document.addEventListener('visibilitychange', looked)
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', looked)
    useRecovery(null)
  })

  return { open, other, finish, signedIn, stay, reopen }
}
