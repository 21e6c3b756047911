import { describe, expect, it } from 'vitest'
import parts from '@/shared/ui/index.ts?raw'

const sources = import.meta.glob<string>(['./pages/*.vue', './components/*.vue', '../../app/App.vue'], {
  eager: true,
  query: '?raw',
  import: 'default',
})
// the frame itself shows the place of toasts
const shown = Object.values(sources).join('\n')
const exported = [...parts.matchAll(/default as (\w+)/g)].map(([, name]) => name ?? '')

describe('the gallery', () => {
  it('shows every shared part', () => {
    expect(exported.length).toBeGreaterThan(30)
    expect(exported.filter((name) => !new RegExp(`<${name}[\\s/>]`).test(shown))).toEqual([])
  })
})
