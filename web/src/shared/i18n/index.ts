import { shallowReactive } from 'vue'
import { createI18n, type VueMessageType } from 'vue-i18n'
import type { LocaleMessage } from '@intlify/core-base'
import { setRequestLanguage } from '@/shared/http/context'

export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad'
export interface CodeWord {
  word: string
  tone: Tone
}
export type Codes = Record<string, Record<string, CodeWord>>
export type Words = LocaleMessage<VueMessageType>

/**
 * The words of the page. A file in a `locales/` folder holds whole keys: `{"letter": {"list": {"title": …}}}` is
 * `letter.list.title`. Words of closed codes never stand there but in `api/codes.*.json`.
 */
export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN' as Language,
  fallbackLocale: false,
  missingWarn: import.meta.env.DEV,
  messages: {} as Record<Language, Words>,
})

const codes = shallowReactive<Partial<Record<Language, Codes>>>({})
const STORED = 'liangze.language'

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}

export function storedLanguage(): Language {
  const kept = localStorage.getItem(STORED)
  return isLanguage(kept) ? kept : 'zh-CN'
}

function merge(files: Record<string, Words>): Words {
  const all: Words = {}
  for (const file of Object.values(files)) Object.assign(all, file)
  return all
}

export function addWords(language: Language, files: Record<string, Words>, words?: Codes): void {
  i18n.global.mergeLocaleMessage(language, merge(files))
  if (words) codes[language] = words
}

async function load(language: Language): Promise<void> {
  if (codes[language]) return
  const words = language === 'en' ? await import('./words.en') : await import('./words.zh-CN')
  addWords(language, words.files, words.codes)
}

let wanted: Language | null = null

/**
 * Shows the page in this language from now on and remembers the choice on this device. Of two choices in a row the
 * later one holds, whichever comes first. False when its words could not be fetched; then all stays as it was.
 */
export async function showLanguage(language: Language): Promise<boolean> {
  wanted = language
  try {
    await load(language)
  } catch {
    return false
  }
  if (wanted !== language) return true
  i18n.global.locale.value = language
  setRequestLanguage(language)
  document.documentElement.lang = language
  localStorage.setItem(STORED, language)
  return true
}

/** Words and tones of closed codes, in the language of the page. */
export function useCodes() {
  function entry(schema: string, code: string): CodeWord | undefined {
    return codes[i18n.global.locale.value]?.[schema]?.[code]
  }
  return {
    has: (schema: string, code: string): boolean => entry(schema, code) !== undefined,
    word: (schema: string, code: string): string => entry(schema, code)?.word ?? code,
    tone: (schema: string, code: string): Tone => entry(schema, code)?.tone ?? 'neutral',
    codesOf: (schema: string): string[] => Object.keys(codes[i18n.global.locale.value]?.[schema] ?? {}),
  }
}
