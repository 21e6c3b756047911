import { useMutation } from '@tanstack/vue-query'
import { computed, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useRefusal } from '@/shared/composables/useRefusal'
import { type SessionStage, useSession, useSessionStore } from '@/shared/composables/useSession'
import { useSessionActs } from '@/shared/composables/useSessionActs'
import { isProblem, ofThePage } from '@/shared/problem'
import { type Credentials, faultOf, landing, missingOf, returning } from '../model'

/**
 * Signing in with name and password, or in the demonstration as one of its personas, and the steps that may follow: the
 * code, a new password, a second factor. The server knows which step it is, also when the page is loaded anew.
 */
export function useSignIn() {
  const route = useRoute()
  const router = useRouter()
  const store = useSessionStore()
  const { session } = useSession()
  const { signIn, signInAs, signInByPasskey, beginOpenId, giveCode, givePasskey, signOut } = useSessionActs()

  const user = ref('')
  const password = ref('')
  const missing = ref<(keyof Credentials)[]>([])
  const step = ref<SessionStage | null>(null)

  /** A step that is done stays until the page goes on: what it has to show must be read first. */
  watch(
    session,
    (now) => {
      if (now?.stage && now.stage !== 'FULL') step.value = now.stage
    },
    { immediate: true },
  )
  if (session.value === undefined) void store.load().catch(() => undefined)

  async function enter(): Promise<void> {
    if (session.value?.stage === 'FULL') await router.push(landing(route.query.to))
  }

  const byPassword = useMutation({
    mutationFn: (credentials: Credentials) => signIn(credentials.user.trim(), credentials.password),
    onSuccess: enter,
    onSettled: () => (password.value = ''),
  })
  const byPersona = useMutation({ mutationFn: signInAs, onSuccess: enter })
  const byPasskey = useMutation({ mutationFn: signInByPasskey, onSuccess: enter })
  /** It stays busy: the browser is leaving. */
  const leaving = ref(false)
  const byProvider = useMutation({
    mutationFn: () => beginOpenId(returning(route.query.to)),
    onSuccess: (address) => {
      leaving.value = true
      location.assign(address)
    },
  })
  /** Waited too long, or went on in another window. */
  function beginAnew(error: Error): void {
    if (isProblem(error) && (error.problem.status === 401 || error.problem.status === 409)) step.value = null
  }
  const byCode = useMutation({ mutationFn: giveCode, onSuccess: enter, onError: beginAnew })
  const bySecondPasskey = useMutation({ mutationFn: givePasskey, onSuccess: enter, onError: beginAnew })
  const leave = useMutation({ mutationFn: signOut, onSuccess: () => (step.value = null) })

  const tries = [byPassword, byPersona, byPasskey, byProvider, byCode, bySecondPasskey, leave]
  const refused = useRefusal(...tries)
  /** What the provider's way back says, until something else is tried. */
  const fault = computed(() => (tries.every((one) => one.isIdle.value) ? faultOf(route.query.problem) : null))
  const refusal = computed(() => refused.value ?? (fault.value ? ofThePage(fault.value) : null))

  function forget(): void {
    for (const one of tries) one.reset()
  }

  function submit(): void {
    const credentials = { user: user.value, password: password.value }
    missing.value = missingOf(credentials)
    forget()
    if (missing.value.length === 0) byPassword.mutate(credentials)
  }

  function become(persona: string): void {
    forget()
    byPersona.mutate(persona)
  }

  function present(): void {
    missing.value = []
    forget()
    byPasskey.mutate()
  }

  function give(code: string): void {
    forget()
    byCode.mutate(code)
  }

  function presentSecond(): void {
    forget()
    bySecondPasskey.mutate()
  }

  function goToProvider(): void {
    missing.value = []
    forget()
    byProvider.mutate()
  }

  return {
    user,
    password,
    missing,
    step,
    refusal,
    submit,
    become,
    present,
    goToProvider,
    enter,
    give,
    presentSecond,
    leave: () => leave.mutate(),
    working: byPassword.isPending,
    becoming: byPersona.isPending,
    presenting: byPasskey.isPending,
    going: computed(() => byProvider.isPending.value || leaving.value),
    giving: byCode.isPending,
    presentingSecond: bySecondPasskey.isPending,
  }
}
