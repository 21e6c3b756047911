import { ref, type Ref, watchEffect } from 'vue'
import { useI18n } from 'vue-i18n'

/** Sentence and basis of a problem with the places of its values: `{members}`. */
export interface ProblemSentence {
  detail?: string
  basis?: string
}

/**
 * The sentence behind a problem's code in the language of the page, fetched when it is asked for: a problem comes with its
 * sentence, so that this is needed only after a change of language.
 */
export function useProblemSentences(code: () => string | null): Ref<ProblemSentence> {
  const { locale } = useI18n()
  const sentence = ref<ProblemSentence>({})
  watchEffect(async (onCleanup) => {
    let current = true
    onCleanup(() => (current = false))
    sentence.value = {}
    const wanted = code()
    if (wanted === null) return
    const file: { default: Record<string, ProblemSentence> } =
      locale.value === 'en' ? await import('@/api/problems.en.json') : await import('@/api/problems.zh-CN.json')
    if (current) sentence.value = file.default[wanted] ?? {}
  })
  return sentence
}
