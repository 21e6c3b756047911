// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'

const words = { files: {}, codes: {} }
afterEach(() => {
  vi.resetModules()
  vi.doUnmock('./words.en')
  vi.doUnmock('./words.zh-CN')
})

describe('choosing a language', () => {
  it('lets the later choice hold, whichever words come first', async () => {
    let arrive: (value: typeof words) => void = () => undefined
    vi.doMock('./words.en', () => new Promise((resolve) => (arrive = resolve)))
    vi.doMock('./words.zh-CN', () => words)
    const { i18n, showLanguage } = await import('.')
    const slow = showLanguage('en')
    await vi.waitFor(() => showLanguage('zh-CN'))
    arrive(words)
    await slow
    expect(i18n.global.locale.value).toBe('zh-CN')
    expect(document.documentElement.lang).toBe('zh-CN')
  })

  it('keeps the page as it is when the words do not come', async () => {
    vi.doMock('./words.en', () => Promise.reject(new TypeError('chunk')))
    const { i18n, showLanguage } = await import('.')
    expect(await showLanguage('en')).toBe(false)
    expect(i18n.global.locale.value).toBe('zh-CN')
  })
})
