import { onScopeDispose, ref } from 'vue'
import { useRecovery } from '@/shared/http/recovery'
import { useSessionStore } from '@/shared/composables/useSession'
import { useSessionActs } from '@/shared/composables/useSessionActs'

export type Over = 'sign-in' | 'password'

/**
 * The two dialogs that stand over a page while its request waits: signing in again and giving the password again.
 * The page below keeps all that was typed; when the dialog is left without success, the request fails as it did.
 */
export function useOverPage() {
  const store = useSessionStore()
  const { freshToken } = useSessionActs()
  const open = ref<Over | null>(null)
  let settle: ((done: boolean) => void) | null = null

  function ask(which: Over): Promise<boolean> {
    finish(false)
    open.value = which
    return new Promise((resolve) => (settle = resolve))
  }

  function finish(done: boolean): void {
    open.value = null
    settle?.(done)
    settle = null
  }

  useRecovery({
    signIn: () => (store.session?.person ? ask('sign-in') : Promise.resolve(false)),
    reauthenticate: () => ask('password'),
    refreshToken: async () => (await freshToken()).person?.id === store.session?.person?.id,
  })
  onScopeDispose(() => useRecovery(null))

  return { open, finish }
}
