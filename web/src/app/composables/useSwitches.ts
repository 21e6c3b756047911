import { useMutation } from '@tanstack/vue-query'
import { useRouter } from 'vue-router'
import { useSessionActs } from '@/shared/composables/useSessionActs'

/** Becoming another persona or acting as another post; both begin at that person's desk. */
export function useSwitches() {
  const acts = useSessionActs()
  const router = useRouter()

  async function toDesk(): Promise<void> {
    await router.push('/')
  }

  const persona = useMutation({ mutationFn: acts.signInAs, onSuccess: toDesk })
  const post = useMutation({ mutationFn: acts.actAs, onSuccess: toDesk })
  return { persona, post }
}
