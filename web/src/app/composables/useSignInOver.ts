import { useMutation } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useSessionActs } from '@/shared/composables/useSessionActs'
import { useCodes } from '@/shared/i18n'
import { problemOf } from '@/shared/problem'

function useRefusal(error: { value: Error | null }) {
  const { has, word } = useCodes()
  return computed(() => {
    if (!error.value) return null
    const { code, detail, title } = problemOf(error.value)
    return has('ProblemCode', code) ? word('ProblemCode', code) : (detail ?? title)
  })
}

interface Again {
  user: string
  password: string
  persona: string | null
}

/** Signing in again over the page: the demonstration's personas by one press, everyone else with the password. */
export function useSignInOver(done: () => void) {
  const { signInAgain, signInAgainAs } = useSessionActs()
  const again = useMutation({
    mutationFn: ({ user, password, persona }: Again) =>
      persona === null ? signInAgain(user, password) : signInAgainAs(persona),
    onSuccess: done,
  })
  return { again, refusal: useRefusal(again.error) }
}

export function usePasswordOver(done: () => void) {
  const { reauthenticate } = useSessionActs()
  const confirm = useMutation({ mutationFn: reauthenticate, onSuccess: done })
  return { confirm, refusal: useRefusal(confirm.error) }
}
