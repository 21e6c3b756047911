import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replace(/\/\*[^]*?\*\//g, '')

/** The colours of the first block with this selector; dark ones stand on the light ones. */
function colours(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`)
  const block = css.slice(start, css.indexOf('}', start))
  return new Map([...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']))
}
const light = colours(':root')
const dark = new Map([...light, ...colours('html.dark')])

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['--panel', '--ground', '--hover']
const tones = ['neutral', 'info', 'good', 'warn', 'bad']
const texts: [string, string][] = [
  ...['--ink', '--ink-soft', '--accent'].flatMap((text): [string, string][] => grounds.map((ground) => [text, ground])),
  ['--ink', '--accent-ground'],
  ['--ink-soft', '--accent-ground'],
  ['--accent', '--accent-ground'],
  ['--on-accent', '--accent'],
  ['--on-accent', '--accent-press'],
  ['--on-party', '--party'],
  ['--sheet-ink', '--sheet'],
  ['--sheet-soft', '--sheet'],
  ...tones.flatMap((tone): [string, string][] => [
    [`--${tone}`, '--panel'],
    [`--${tone}`, '--hover'],
    [`--${tone}`, `--${tone}-ground`],
    ['--ink', `--${tone}-ground`],
    ['--ink-soft', `--${tone}-ground`],
    ['--accent', `--${tone}-ground`],
  ]),
]
const edges: [string, string][] = [
  ['--line-strong', '--panel'],
  ['--line-strong', '--ground'],
  ['--bad', '--panel'],
  ['--accent', '--panel'],
  ...tones.map((tone): [string, string] => [`--${tone}`, '--panel']),
]

describe('the measure of contrast', () => {
  it('knows the ends', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })
})

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('%s colours', (_, theme) => {
  const of = (name: string): string => {
    const colour = theme.get(name)
    if (!colour) throw new Error(`${name} is not a token`)
    return colour
  }

  it('of text reach 4.5 : 1', () => {
    const weak = texts.filter(([text, ground]) => contrast(of(text), of(ground)) < 4.5)
    expect(weak).toEqual([])
  })

  it('of edges of controls reach 3 : 1', () => {
    const weak = edges.filter(([edge, ground]) => contrast(of(edge), of(ground)) < 3)
    expect(weak).toEqual([])
  })

  it('keep the red of the Party apart from the tone of what is wrong', () => {
    expect(of('--bad')).not.toBe(of('--party'))
  })
})

describe('the dark theme', () => {
  it('has its own value for every role that carries meaning', () => {
    const same = ['--ink', '--panel', '--ground', '--accent', ...tones.map((tone) => `--${tone}`)].filter(
      (name) => light.get(name) === dark.get(name),
    )
    expect(same).toEqual([])
  })
})
