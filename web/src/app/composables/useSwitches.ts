import { useMutation } from '@tanstack/vue-query'
import { isNavigationFailure, NavigationFailureType, useRouter } from 'vue-router'
import { useRefusal } from '@/shared/composables/useRefusal'
import { useSession } from '@/shared/composables/useSession'
import { useSessionActs } from '@/shared/composables/useSessionActs'

/** Becoming another persona or acting as another post; both begin at that person's desk. */
export function useSwitches() {
  const acts = useSessionActs()
  const { signedIn } = useSession()
  const router = useRouter()

  /** The page is left first, so that a form with something typed in it can ask; whoever stays there stays who they are. */
  async function left(): Promise<boolean> {
    if (!signedIn.value) return true
    const failure = await router.push('/')
    return !failure || isNavigationFailure(failure, NavigationFailureType.duplicated)
  }
  const after = (become: (to: string) => Promise<unknown>) => async (to: string) => {
    if (!(await left())) return
    await become(to)
    await router.push('/')
  }

  const persona = useMutation({ mutationFn: after(acts.signInAs) })
  const post = useMutation({ mutationFn: after(acts.actAs) })
  return { persona, post, refusal: useRefusal(persona, post) }
}
