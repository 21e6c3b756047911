import { useMutation, useQuery } from '@tanstack/vue-query'
import { computed, ref } from 'vue'
import { api, bodyOf } from '@/shared/http/client'
import type { Session } from '@/shared/composables/useSession'
import { useRefusal } from '@/shared/composables/useRefusal'
import { type Proof, useSessionActs } from '@/shared/composables/useSessionActs'
import { useWays } from '@/shared/composables/useWays'
import { isProblem } from '@/shared/problem'

interface Again {
  user: string
  password: string
  persona: string | null
}

/** What the dialog asks: the password, the code, or to finish on a page of its own what does not fit into it. */
export type OverStep = 'proof' | 'code' | 'elsewhere'

/**
 * Signing in again over the page: the demonstration's personas by one press, everyone else with the password, and the
 * code where there is a second factor. A new password or a second factor is set on the page of signing in, in another
 * window; the page below waits.
 */
export function useSignInOver(done: (opened: Session, held: boolean) => void, first: OverStep = 'proof') {
  const { openAgain, openAgainAs, openAgainByPasskey, giveCodeAgain, givePasskeyAgain, holdPost, peek } =
    useSessionActs()
  const step = ref<OverStep>(first)

  async function goOn(opened: Session): Promise<void> {
    if (opened.stage === 'FULL') return done(opened, (await holdPost(opened)) !== null)
    step.value = opened.stage === 'SECOND_FACTOR' ? 'code' : 'elsewhere'
  }

  const again = useMutation({
    mutationFn: async ({ user, password, persona }: Again) =>
      goOn(persona === null ? await openAgain(user, password) : await openAgainAs(persona)),
  })
  const passkey = useMutation({ mutationFn: async () => goOn(await openAgainByPasskey()) })
  /** Waited too long, or something else has happened to the session: the password is asked for again. */
  function askAgain(error: Error): void {
    const found = isProblem(error) ? error.problem.status : 0
    if (found !== 0 && found !== 422 && found !== 429) step.value = 'proof'
  }
  const code = useMutation({
    mutationFn: async (given: string) => goOn(await giveCodeAgain(given)),
    onError: askAgain,
  })
  const secondPasskey = useMutation({ mutationFn: async () => goOn(await givePasskeyAgain()), onError: askAgain })
  /** What was to be done in another window may be done by now. */
  const look = useMutation({
    mutationFn: async () => {
      const now = await peek()
      if (now.stage === null) step.value = first
      else await goOn(now)
    },
  })
  const refusal = useRefusal(again, passkey, code, secondPasskey, look)
  return { step, again, passkey, code, secondPasskey, look, refusal }
}

/** Proving once more who one is, for what is grave: by the password, or by app or passkey where there is one. */
export function usePasswordOver(done: () => void) {
  const { reauthenticate, reauthenticateByPasskey } = useSessionActs()
  const { passkeys: usable } = useWays()
  const confirm = useMutation({ mutationFn: (proof: Proof) => reauthenticate(proof), onSuccess: done })
  const secondFactor = useQuery({
    queryKey: ['session', 'second-factor'],
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/session/second-factor', { signal })),
  })
  const present = useMutation({ mutationFn: reauthenticateByPasskey, onSuccess: done })
  const passkeys = useQuery({
    queryKey: ['passkeys'],
    queryFn: async () => bodyOf(await api.GET('/api/passkeys')).items,
    enabled: usable,
  })
  return {
    confirm,
    present,
    refusal: useRefusal(confirm, present),
    hasPasskey: computed(() => usable.value && (passkeys.data.value ?? []).length > 0),
    hasApp: computed(() => secondFactor.data.value?.authenticator != null),
  }
}
