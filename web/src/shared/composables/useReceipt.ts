import { onScopeDispose, ref, shallowRef } from 'vue'
import { download } from '@/shared/http/client'
import { type Problem, problemOf } from '@/shared/problem'
import { receiptAddress } from '@/shared/trace'
import { saveFile } from './useExport'

const TRIES = 5
const LONGEST = 10

/** How long the server asks to wait, in milliseconds: between one second and ten. */
export function restOf(response: Response): number {
  const seconds = Number(response.headers.get('Retry-After'))
  return 1000 * Math.min(LONGEST, Math.max(1, Number.isFinite(seconds) ? seconds : 1))
}

/**
 * Takes the receipt of an act. Until its place in the log is published there is none: it is asked for again as often as
 * makes sense, then the page says so.
 */
export function useReceipt() {
  const state = ref<'idle' | 'asking' | 'unpublished'>('idle')
  const problem = shallowRef<Problem | null>(null)
  let left = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let wake: (() => void) | undefined

  function rest(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      wake = resolve
      timer = setTimeout(resolve, milliseconds)
    })
  }

  async function take(id: string, opened: boolean): Promise<void> {
    if (state.value === 'asking') return
    state.value = 'asking'
    problem.value = null
    const address = receiptAddress(id, opened)
    try {
      for (let tries = 1; ; tries++) {
        const response = await download(address)
        if (left) return
        if (response.status !== 202) {
          await saveFile(response, `${id}.tlog-proof`)
          state.value = 'idle'
          return
        }
        if (tries === TRIES) break
        await rest(restOf(response))
        if (left) return
      }
      state.value = 'unpublished'
    } catch (error) {
      problem.value = problemOf(error)
      state.value = 'idle'
    }
  }

  onScopeDispose(() => {
    left = true
    clearTimeout(timer)
    wake?.()
  })

  return { state, problem, take }
}
