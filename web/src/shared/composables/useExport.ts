import { onScopeDispose, ref, shallowRef } from 'vue'
import { api, bodyOf, download, POLL } from '@/shared/http/client'
import { mayRetry } from '@/shared/http/retry'
import { type Problem, ProblemError, problemOf, unreachable } from '@/shared/problem'

const EVERY = 2_000

/** A confidential list leaves after a second person has approved: no fault, but something to ask for. */
export function needsApproval({ code }: Pick<Problem, 'code'>): boolean {
  return code === 'request-019'
}

/** Which rows of a list its address asks for; how they are paged is not asked of a file. */
export function filtersIn(address: string): Record<string, string | string[]> {
  const { searchParams } = new URL(address, 'http://any')
  const filters: Record<string, string | string[]> = {}
  for (const name of new Set(searchParams.keys())) {
    const [first = '', ...more] = searchParams.getAll(name)
    if (!['limit', 'after', 'count'].includes(name)) filters[name] = more.length > 0 ? [first, ...more] : first
  }
  return filters
}

/** The name under which the server wants a file to be saved. */
export function fileNameOf(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  if (encoded !== undefined) {
    try {
      return decodeURIComponent(encoded)
    } catch {
      // written wrongly: the plain name remains
    }
  }
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? null
}

/** Saves what the server sent, under the name that it gives or else the last part of the address. */
export async function saveFile(response: Response, address: string): Promise<void> {
  const name = fileNameOf(response.headers.get('Content-Disposition'))
  const link = document.createElement('a')
  const url = URL.createObjectURL(await response.blob())
  link.href = url
  link.download = name ?? address.split('?')[0]?.split('/').at(-1) ?? ''
  link.click()
  // the browser has taken the file over only after this turn
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/**
 * Takes a list away as a workbook. The answer is the workbook, or for a long list the address of the job that writes
 * it; the job is asked for as long as the page lives.
 */
export function useExport() {
  const state = ref<'idle' | 'asking' | 'preparing'>('idle')
  const problem = shallowRef<Problem | null>(null)
  let left = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let wake: (() => void) | undefined

  function rest(): Promise<void> {
    return new Promise((resolve) => {
      wake = resolve
      timer = setTimeout(resolve, EVERY)
    })
  }

  /** The address of the workbook, or null when the page was left before it was ready. */
  async function readyOf(job: string): Promise<string | null> {
    let failures = 0
    for (;;) {
      await rest()
      if (left) return null
      try {
        const answer = bodyOf(await api.GET('/api/jobs/{id}', { params: { path: { id: job } }, headers: POLL }))
        failures = 0
        if (answer.state === 'FAILED') throw new ProblemError(answer.problem ?? { ...unreachable(), status: 500 })
        if (answer.state === 'DONE') return answer.result ?? `/api/jobs/${job}/workbook`
      } catch (error) {
        if (!mayRetry(failures, error)) throw error
        failures += 1
      }
    }
  }

  async function take(address: string): Promise<void> {
    if (state.value !== 'idle') return
    state.value = 'asking'
    problem.value = null
    try {
      const response = await download(address)
      if (response.status !== 202) return await saveFile(response, address)
      state.value = 'preparing'
      const job = response.headers.get('Location')?.split('/').at(-1) ?? ''
      const ready = await readyOf(job)
      if (ready !== null) await saveFile(await download(ready), address)
    } catch (error) {
      problem.value = problemOf(error)
    } finally {
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
