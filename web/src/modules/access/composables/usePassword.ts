import { useQueryClient } from '@tanstack/vue-query'
import { type Ref, ref, shallowRef, watch } from 'vue'
import { api, bodyOf } from '@/shared/http/client'
import { httpContext } from '@/shared/http/context'
import { type Session, useSessionStore } from '@/shared/composables/useSession'
import { useSessionActs } from '@/shared/composables/useSessionActs'
import { isProblem, type Problem, problemOf } from '@/shared/problem'
import type { FieldViolation } from '@/shared/ui'
import { type ChangePasswordRequest, shapeOf } from '../model'

/** Choosing a new password: while signed in the present one is given with it, while signing in it just was. */
export function usePassword(signingIn: boolean, words: Ref<{ missing: string; differs: string }>) {
  const store = useSessionStore()
  const queries = useQueryClient()
  const { reauthenticate, arrive } = useSessionActs()
  const submitting = ref(false)
  const violations = shallowRef<FieldViolation[]>([])
  const problem = shallowRef<Problem | null>(null)

  // the sentences at the fields were written in the language before
  watch(httpContext.language, () => (violations.value = []))

  async function put(body: ChangePasswordRequest): Promise<Session> {
    return bodyOf(await api.PUT('/api/session/password', { body }))
  }

  /** The present password is a fresh proof by itself. */
  async function change(body: ChangePasswordRequest): Promise<Session> {
    try {
      return await put(body)
    } catch (error) {
      if (!isProblem(error, 'access-010')) throw error
      await reauthenticate({ password: body.current ?? '' })
      return put(body)
    }
  }

  function refuse(error: unknown): void {
    const refused = problemOf(error)
    if (refused.code === 'access-002') violations.value = [{ pointer: '/current', message: refused.title }]
    else if (refused.violations.length > 0) violations.value = refused.violations
    else problem.value = refused
  }

  /** Whether the password is changed; if not, `violations` or `problem` says why. */
  async function send(values: Record<string, string>): Promise<boolean> {
    if (submitting.value) return false
    problem.value = null
    violations.value = shapeOf(values, signingIn, words.value)
    if (violations.value.length > 0) return false
    submitting.value = true
    try {
      const body = { current: signingIn ? null : (values.current ?? ''), password: values.password ?? '' }
      const session = await change(body)
      if (signingIn) arrive(session)
      else store.accept(session)
      void queries.invalidateQueries({ queryKey: ['sessions'] })
      return true
    } catch (error) {
      refuse(error)
      return false
    } finally {
      submitting.value = false
    }
  }

  return { submitting, violations, problem, send }
}
