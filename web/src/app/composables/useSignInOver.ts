import { useMutation } from '@tanstack/vue-query'
import type { Session } from '@/shared/composables/useSession'
import { useRefusal } from '@/shared/composables/useRefusal'
import { useSessionActs } from '@/shared/composables/useSessionActs'

interface Again {
  user: string
  password: string
  persona: string | null
}

/** Signing in again over the page: the demonstration's personas by one press, everyone else with the password. */
export function useSignInOver(done: (opened: Session, held: boolean) => void) {
  const { openAgain, openAgainAs, holdPost } = useSessionActs()
  const again = useMutation({
    mutationFn: async ({ user, password, persona }: Again) => {
      const opened = persona === null ? await openAgain(user, password) : await openAgainAs(persona)
      return { opened, held: (await holdPost(opened)) !== null }
    },
    onSuccess: ({ opened, held }) => done(opened, held),
  })
  return { again, refusal: useRefusal(again) }
}

export function usePasswordOver(done: () => void) {
  const { reauthenticate } = useSessionActs()
  const confirm = useMutation({ mutationFn: reauthenticate, onSuccess: done })
  return { confirm, refusal: useRefusal(confirm) }
}
