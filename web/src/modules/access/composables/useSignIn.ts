import { useMutation } from '@tanstack/vue-query'
import { ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useRefusal } from '@/shared/composables/useRefusal'
import { useSessionActs } from '@/shared/composables/useSessionActs'
import { type Credentials, landing, missingOf } from '../model'

/** Signing in with name and password, or in the demonstration as one of its personas. */
export function useSignIn() {
  const route = useRoute()
  const router = useRouter()
  const { signIn, signInAs } = useSessionActs()

  const user = ref('')
  const password = ref('')
  const missing = ref<(keyof Credentials)[]>([])

  async function onSuccess(): Promise<void> {
    await router.push(landing(route.query.to))
  }

  const byPassword = useMutation({
    mutationFn: (credentials: Credentials) => signIn(credentials.user.trim(), credentials.password),
    onSuccess,
    onError: () => (password.value = ''),
  })
  const byPersona = useMutation({ mutationFn: signInAs, onSuccess })

  const refusal = useRefusal(byPassword, byPersona)

  function submit(): void {
    const credentials = { user: user.value, password: password.value }
    missing.value = missingOf(credentials)
    byPersona.reset()
    if (missing.value.length === 0) byPassword.mutate(credentials)
  }

  function become(persona: string): void {
    byPassword.reset()
    byPersona.mutate(persona)
  }

  return {
    user,
    password,
    missing,
    refusal,
    submit,
    become,
    working: byPassword.isPending,
    becoming: byPersona.isPending,
  }
}
