import { describe, expect, it } from 'vitest'
import codesEn from '@/api/codes.en.json'
import codesZh from '@/api/codes.zh-CN.json'
import schema from '@/api/schema.ts?raw'

type Json = string | { [key: string]: Json }

const raw = import.meta.glob<string>('../../**/locales/*.json', { eager: true, query: '?raw', import: 'default' })
const sources = import.meta.glob<string>(['../../**/*.ts', '../../**/*.vue', '!../../**/*.spec.ts', '!../../api/**'], {
  eager: true,
  query: '?raw',
  import: 'default',
})

function flatten(value: Json, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]])
  return new Map(
    Object.entries(value).flatMap(([key, part]) => [...flatten(part, path === '' ? key : `${path}.${key}`)]),
  )
}

function wordsOf(language: string): Map<string, string> {
  const all = new Map<string, string>()
  for (const [path, text] of Object.entries(raw)) {
    if (!path.endsWith(`/${language}.json`)) continue
    for (const [key, word] of flatten(JSON.parse(text) as Json)) {
      if (all.has(key)) throw new Error(`${key} stands in two files`)
      all.set(key, word)
    }
  }
  return all
}

const zh = wordsOf('zh-CN')
const en = wordsOf('en')
const code = Object.values(sources).join('\n')

/** Keys written out, and the beginnings of keys that are put together from a closed set. */
const written = new Set([...code.matchAll(/['"`]([a-z][\w-]*(?:\.[\w-]+)+)['"`]/g)].map((match) => match[1] ?? ''))
const begun = [...code.matchAll(/`([a-z][\w-]*(?:\.[\w-]+)*\.)\$\{/g)].map((match) => match[1] ?? '')
/** Keys that are certainly asked for. */
const asked = new Set(
  [...code.matchAll(/\bt\(\s*['"]([\w.-]+)['"]|(?<!:)(?:titleKey|keypath)(?:: |=)['"]([\w.-]+)['"]/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  ),
)

const placeholders = (word: string) => [...new Set(word.match(/\{\w+\}/g) ?? [])].sort().join(' ')

describe('words', () => {
  it('are there at all', () => {
    expect(zh.size).toBeGreaterThan(100)
    expect(asked.size).toBeGreaterThan(50)
  })

  it('have the same keys in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort())
  })

  it('have the same placeholders in both languages', () => {
    const unlike = [...zh].filter(([key, word]) => placeholders(word) !== placeholders(en.get(key) ?? ''))
    expect(unlike).toEqual([])
  })

  it('are all used', () => {
    const unused = [...zh.keys()].filter((key) => !written.has(key) && !begun.some((start) => key.startsWith(start)))
    expect(unused).toEqual([])
  })

  it('are not missing where they are asked for', () => {
    expect([...asked].filter((key) => !zh.has(key))).toEqual([])
  })

  it('stand in no code and no template', () => {
    const chinese = Object.entries(sources).filter(([, text]) => /\p{Script=Han}/u.test(text))
    expect(chinese.map(([path]) => path)).toEqual([])
  })

  it('are Chinese in one file and not in the other', () => {
    const own = new Set(['frame.language.zh', 'frame.language.en'])
    expect([...en].filter(([key, word]) => !own.has(key) && /\p{Script=Han}/u.test(word))).toEqual([])
    const stray = [...zh].filter(([key, word]) => !own.has(key) && /[A-Za-z]{3,} [A-Za-z]{3,}/.test(word))
    expect(stray).toEqual([])
  })

  it('of Chinese sentences have full-width punctuation', () => {
    expect([...zh].filter(([, word]) => /\p{Script=Han}[,;:?!]|\p{Script=Han}\.(?:\s|$)/u.test(word))).toEqual([])
  })
})

describe('words of codes', () => {
  const pairs = Object.entries(codesZh).flatMap(([schema, words]) =>
    Object.entries(words).map(([name, entry]) => [`${schema}.${name}`, entry.tone] as const),
  )

  it('have the same codes and tones in both languages', () => {
    const other = Object.entries(codesEn).flatMap(([schema, words]) =>
      Object.entries(words).map(([name, entry]) => [`${schema}.${name}`, entry.tone] as const),
    )
    expect(other).toEqual(pairs)
  })

  it('have a tone of the five', () => {
    const tones = ['neutral', 'info', 'good', 'warn', 'bad']
    expect(pairs.filter(([, tone]) => !tones.includes(tone))).toEqual([])
  })

  it('are there for every closed set of the contract', () => {
    const sets = [...schema.matchAll(/^ {4}(\w+):\s*\|?\s*((?:'\w+'\s*\|?\s*)+)$/gm)]
    const known = new Set<string>(pairs.map(([name]) => name))
    const codes = sets.flatMap(([, name, union]) =>
      [...(union ?? '').matchAll(/'(\w+)'/g)].map(([, one]) => `${name}.${one}`),
    )
    expect(sets.length).toBeGreaterThan(7)
    expect(codes.filter((code) => !known.has(code))).toEqual([])
  })
})
