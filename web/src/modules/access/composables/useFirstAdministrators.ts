import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref, ref, shallowRef, watch } from 'vue'
import { useSessionStore } from '@/shared/composables/useSession'
import { useSessionActs } from '@/shared/composables/useSessionActs'
import { api, bodyOf } from '@/shared/http/client'
import { httpContext } from '@/shared/http/context'
import { isProblem, type Problem, problemOf } from '@/shared/problem'
import type { FieldViolation } from '@/shared/ui'
import { type FirstAdministratorWords, firstRequest, firstShape } from '../model'

/** Which administrators the installation waits for; where all are there it is none. */
export function useFirstAdministrators() {
  const query = useQuery({
    queryKey: ['session', 'first-administrators'],
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/session/first-administrators', { signal })),
  })
  return {
    waiting: computed(() => query.data.value?.waiting ?? []),
    pending: query.isPending,
    error: query.error,
    again: () => query.refetch(),
  }
}

/** Redeems a code that the console told: makes the administrator whom it stands for, who is signed in then. */
export function useEnterFirst(words: Ref<FirstAdministratorWords>) {
  const store = useSessionStore()
  const { arrive } = useSessionActs()
  const submitting = ref(false)
  const violations = shallowRef<FieldViolation[]>([])
  const problem = shallowRef<Problem | null>(null)

  // the sentences at the fields were written in the language before
  watch(httpContext.language, () => (violations.value = []))

  function refuse(error: unknown): void {
    const refused = problemOf(error)
    if (isProblem(error, 'access-098')) violations.value = [{ pointer: '/code', message: refused.title }]
    else if (refused.violations.length > 0) violations.value = refused.violations
    else problem.value = refused
  }

  /** Whether the account is made; if not, `violations` or `problem` says why. */
  async function enter(values: Record<string, string>): Promise<boolean> {
    if (submitting.value) return false
    problem.value = null
    violations.value = firstShape(values, words.value)
    if (violations.value.length > 0) return false
    submitting.value = true
    try {
      // the request needs the token of the session before it, even of one without a person
      if (store.session === undefined) await store.load()
      arrive(bodyOf(await api.POST('/api/session/first-administrators', { body: firstRequest(values) })))
      return true
    } catch (error) {
      refuse(error)
      return false
    } finally {
      submitting.value = false
    }
  }
  return { submitting, violations, problem, enter }
}
