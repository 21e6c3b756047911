import { useMutation } from '@tanstack/vue-query'
import { computed, ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useSessionActs } from '@/shared/composables/useSessionActs'
import { useCodes } from '@/shared/i18n'
import { problemOf } from '@/shared/problem'
import { type Credentials, landing, missingOf } from '../model'

/** Signing in with name and password, or in the demonstration as one of its personas. */
export function useSignIn() {
  const route = useRoute()
  const router = useRouter()
  const { signIn, signInAs } = useSessionActs()
  const { has, word } = useCodes()

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

  const refusal = computed(() => {
    const error = byPassword.error.value ?? byPersona.error.value
    if (!error) return null
    const problem = problemOf(error)
    return has('ProblemCode', problem.code) ? word('ProblemCode', problem.code) : (problem.detail ?? problem.title)
  })

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
