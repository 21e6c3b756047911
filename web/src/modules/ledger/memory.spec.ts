import { beforeEach, describe, expect, it } from 'vitest'
import keys from './fixtures/keys.json'
import { evidenceOf, evidenceText, keptOf, type Kept, lookAndRemember, type Store } from './memory'
import { sourceOf, textOf, tilesOf } from './verify/fixtures.testing'

class MapStore implements Store {
  readonly entries = new Map<string, string>()
  full = false

  get length(): number {
    return this.entries.size
  }
  key(at: number): string | null {
    return [...this.entries.keys()][at] ?? null
  }
  getItem(key: string): string | null {
    return this.entries.get(key) ?? null
  }
  setItem(key: string, value: string): void {
    if (this.full) throw new DOMException('', 'QuotaExceededError')
    this.entries.set(key, value)
  }
}

const ORIGIN = 'liangze.example/ledger'
const now = (name: string, more: Partial<Kept> = {}): Kept => ({
  origin: ORIGIN,
  address: '/ledger',
  vkey: keys.log,
  note: textOf(`${name}.checkpoint`),
  at: '2026-11-25T01:00:00Z',
  ...more,
})
const tiles = sourceOf(tilesOf(700))

describe('what the browser remembers', () => {
  let store: MapStore
  beforeEach(() => (store = new MapStore()))

  it('begins with the first checkpoint and goes on with each that continues it', async () => {
    const first = await lookAndRemember(store, now('at-300'), tiles)
    expect(first).toMatchObject({ outcome: { kind: 'first' }, before: null, remembered: true, evidence: null })
    const second = await lookAndRemember(store, now('at-700'), tiles)
    expect(second).toMatchObject({ outcome: { kind: 'continued', from: 300n } })
    expect(keptOf(store, ORIGIN)?.note).toBe(textOf('at-700.checkpoint'))
    await expect(lookAndRemember(store, now('at-700'), tiles)).resolves.toMatchObject({ outcome: { kind: 'same' } })
  })

  it('is not replaced by an older one', async () => {
    await lookAndRemember(store, now('at-700'), tiles)
    await expect(lookAndRemember(store, now('at-300'), tiles)).resolves.toMatchObject({ outcome: { kind: 'stale' } })
    expect(keptOf(store, ORIGIN)?.note).toBe(textOf('at-700.checkpoint'))
  })

  it('is not replaced by a fork, and the evidence stays when the log looks well again', async () => {
    await lookAndRemember(store, now('fork-300'), tiles)
    const forked = await lookAndRemember(store, now('at-700'), tiles)
    expect(forked).toMatchObject({ outcome: { kind: 'forked' }, evidence: { seen: textOf('at-700.checkpoint') } })
    expect(keptOf(store, ORIGIN)?.note).toBe(textOf('fork-300.checkpoint'))

    const other = await lookAndRemember(store, now('at-300'), tiles)
    expect(other.outcome.kind).toBe('forked')
    const well = await lookAndRemember(store, now('fork-300'), tiles)
    expect(well.outcome.kind).toBe('same')
    expect(well.evidence).toEqual(forked.evidence)
    expect(evidenceOf(store, ORIGIN)?.known).toBe(textOf('fork-300.checkpoint'))
  })

  it('keeps the key: a log that shows another one is checked under the old', async () => {
    await lookAndRemember(store, now('at-300'), tiles)
    const seen = await lookAndRemember(store, now('at-700', { vkey: keys.otherLog }), tiles)
    expect(seen).toMatchObject({ keyChanged: true, outcome: { kind: 'continued' } })
    expect(keptOf(store, ORIGIN)?.vkey).toBe(keys.log)
  })

  it('is nothing where the first checkpoint is not signed under the key', async () => {
    const seen = await lookAndRemember(store, now('at-300', { vkey: keys.otherLog }), tiles)
    expect(seen).toMatchObject({
      outcome: { kind: 'unknown', failure: { code: 'notSignedByLog' } },
      remembered: false,
    })
    expect(store.length).toBe(0)
    const none = await lookAndRemember(store, now('at-300', { vkey: 'x' }), tiles)
    expect(none.outcome).toMatchObject({ kind: 'unknown', failure: { code: 'notKey' } })
  })

  it('names another log that stood at the same address', async () => {
    await lookAndRemember(store, now('at-300'), tiles)
    const seen = await lookAndRemember(store, now('at-700', { origin: 'new.example/ledger' }), tiles)
    expect(seen.others.map(({ origin }) => origin)).toEqual([ORIGIN])
    const elsewhere = await lookAndRemember(
      store,
      now('at-700', { origin: 'new.example/ledger', address: '/ledger-discipline' }),
      tiles,
    )
    expect(elsewhere.others).toEqual([])
  })

  it('says where nothing can be stored, and takes what was bent for nothing', async () => {
    store.entries.set(`liangze.ledger.${ORIGIN}`, '{"note":1}')
    store.full = true
    await expect(lookAndRemember(store, now('at-300'), tiles)).resolves.toMatchObject({
      outcome: { kind: 'first' },
      remembered: false,
    })
  })

  it('of a fork can be handed on as one text', async () => {
    await lookAndRemember(store, now('fork-300'), tiles)
    const { evidence } = await lookAndRemember(store, now('at-700'), tiles)
    const text = evidence ? evidenceText(ORIGIN, keys.log, evidence) : ''
    expect(text).toContain(textOf('fork-300.checkpoint').trimEnd())
    expect(text).toContain(textOf('at-700.checkpoint').trimEnd())
    expect(text).toMatch(/^proof [A-Za-z0-9+/]{43}=$/m)
  })
})
