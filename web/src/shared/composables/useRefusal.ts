import { computed, type Ref } from 'vue'
import { type Problem, problemOf } from '@/shared/problem'

/** What stands in the way of what was tried last, to be shown in full by `ProblemNote`. */
export function useRefusal(...tries: { error: Ref<Error | null> }[]) {
  return computed<Problem | null>(() => {
    const failed = tries.find(({ error }) => error.value !== null)
    return failed ? problemOf(failed.error.value) : null
  })
}
