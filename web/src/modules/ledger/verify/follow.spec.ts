import { describe, expect, it } from 'vitest'
import vectors from '../fixtures/consistency.json'
import { fixture, policy, sourceOf, textOf, tilesOf } from './fixtures.testing'
import { look } from './follow'
import { parseCheckpoint, parseNote } from './note'
import { proveConsistency, verifyConsistency } from './proof'
import { base64, encode, parseHash } from './text'
import { openTiles, tilePath } from './tiles'

describe('a consistency proof', () => {
  it.each(vectors.map((vector) => [vector.from, vector.to, vector] as const))(
    'from %i to %i holds, and is the one that tiles give',
    async (from, to, vector) => {
      const root = parseHash(vector.root)
      const hashes = vector.proof.map(parseHash)
      const proof = { from: BigInt(from), to: BigInt(to), hashes }
      await verifyConsistency(proof, parseHash(vector.oldRoot), root)
      const source = await openTiles(sourceOf(tilesOf(to)), BigInt(to), root)
      const own = await proveConsistency(source, BigInt(from), BigInt(to))
      expect(own.hashes.map(base64)).toEqual(vector.proof)

      const wrong = new Uint8Array(32)
      await expect(verifyConsistency(proof, wrong, root)).rejects.toMatchObject({ reason: 'UNPROVEN' })
      await expect(verifyConsistency(proof, parseHash(vector.oldRoot), wrong)).rejects.toMatchObject({
        reason: 'UNPROVEN',
      })
      const longer = { ...proof, hashes: [...hashes, wrong] }
      await expect(verifyConsistency(longer, parseHash(vector.oldRoot), root)).rejects.toMatchObject({
        reason: 'UNPROVEN',
      })
      const shorter = { ...proof, hashes: hashes.slice(1) }
      if (hashes.length > 0) {
        await expect(verifyConsistency(shorter, parseHash(vector.oldRoot), root)).rejects.toMatchObject({
          reason: 'UNPROVEN',
        })
      }
    },
  )
})

describe('the path of a tile', () => {
  it('has groups of three digits', () => {
    expect(tilePath(0, 1234067n)).toBe('tile/0/x001/x234/067')
    expect(tilePath(1, 0n, 2)).toBe('tile/1/000.p/2')
    expect(tilePath(0, 1000n)).toBe('tile/0/x001/000')
  })
})

describe('tiles', () => {
  const { root, size } = parseCheckpoint(parseNote(fixture('at-700.checkpoint')).text)

  it('may stand in full where the partial one is gone', async () => {
    const tiles = tilesOf(700)
    const partial = tiles.get('tile/0/002.p/188')
    tiles.delete('tile/0/002.p/188')
    tiles.set('tile/0/002', new Uint8Array([...(partial ?? []), ...new Uint8Array(68 * 32)]))
    await expect(openTiles(sourceOf(tiles), size, root)).resolves.toBeDefined()
  })

  it.each([
    ['missing', null, 'tileMissing'],
    ['short', new Uint8Array(32), 'tileLength'],
    ['of another tree', new Uint8Array(64), 'partialTiles'],
  ])('are refused when one is %s', async (_, tile, code) => {
    const tiles = tilesOf(700)
    if (tile === null) tiles.delete('tile/1/000.p/2')
    else tiles.set('tile/1/000.p/2', tile)
    await expect(openTiles(sourceOf(tiles), size, root)).rejects.toMatchObject({ code })
  })
})

describe('a look at a log', () => {
  const at300 = textOf('at-300.checkpoint')
  const at700 = textOf('at-700.checkpoint')
  const tiles = sourceOf(tilesOf(700))

  it('for the first time takes what is signed', async () => {
    await expect(look(null, at300, await policy(), tiles)).resolves.toMatchObject({ kind: 'first' })
  })

  it('again finds the same', async () => {
    await expect(look(at700, at700, await policy(), tiles)).resolves.toMatchObject({ kind: 'same' })
  })

  it('later finds it continued, proven from tiles', async () => {
    await expect(look(at300, at700, await policy(), tiles)).resolves.toMatchObject({ kind: 'continued', from: 300n })
  })

  it('finds an older head', async () => {
    await expect(look(at700, at300, await policy(), tiles)).resolves.toMatchObject({ kind: 'stale', from: 700n })
  })

  it('finds a fork at the same size', async () => {
    await expect(look(at300, textOf('fork-300.checkpoint'), await policy(), tiles)).resolves.toMatchObject({
      kind: 'forked',
      evidence: { known: at300, seen: textOf('fork-300.checkpoint'), proof: [] },
    })
  })

  it('finds a fork at a larger size, with the proof', async () => {
    const found = await look(textOf('fork-300.checkpoint'), at700, await policy(), tiles)
    expect(found).toMatchObject({ kind: 'forked', from: 300n })
    if (found.kind !== 'forked') throw new Error(found.kind)
    // an outsider who has both notes sees that the newer tree holds another root at the older one's size
    const { known, seen, contained, proof } = found.evidence
    const [older, newer] = [known, seen].map((note) => parseCheckpoint(parseNote(encode(note)).text))
    if (!older || !newer) throw new Error('both are there')
    await verifyConsistency({ from: 300n, to: 700n, hashes: proof.map(parseHash) }, parseHash(contained), newer.root)
    expect(contained).not.toBe(base64(older.root))
    expect(contained).toBe(base64(parseCheckpoint(parseNote(fixture('at-300.checkpoint')).text).root))
  })

  it('says nothing of a fork where tiles are bad: that is a failure of delivery', async () => {
    const bad = tilesOf(700)
    bad.set('tile/0/001', new Uint8Array(8192))
    await expect(look(at300, at700, await policy(), sourceOf(bad))).resolves.toMatchObject({
      kind: 'unknown',
      failure: { code: 'tileParent', values: { path: 'tile/0/001' } },
    })
  })

  it('says when the log has not signed', async () => {
    await expect(look(null, at300.replace('\n300\n', '\n301\n'), await policy(), tiles)).resolves.toMatchObject({
      kind: 'unknown',
      failure: { code: 'signatureFails' },
    })
  })
})
