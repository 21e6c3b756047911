import { emptyRoot, nodeHash } from './crypto'
import { LedgerFailure } from './failure'
import type { HashSource } from './proof'
import { type Bytes, same } from './text'

/** C2SP tlog-tiles. */

const FULL = 256
const HASH = 32

/** Gives the bytes at a path such as `tile/0/x001/234`, or null where there are none. What it gives is not trusted. */
export type TileSource = (path: string) => Promise<Bytes | null>

/** The number in groups of three digits, all but the last with a leading x. */
export function tilePath(level: number, index: bigint, width = FULL): string {
  let number = String(index % 1000n).padStart(3, '0')
  for (let rest = index / 1000n; rest > 0n; rest /= 1000n)
    number = `x${String(rest % 1000n).padStart(3, '0')}/${number}`
  return `tile/${level}/${number}${width === FULL ? '' : `.p/${width}`}`
}

/** The root over `2^level` hashes of a tile, from the given one on. */
async function subtree(tile: Bytes, from: number, level: number): Promise<Bytes> {
  let row = Array.from({ length: 1 << level }, (_, at) => tile.slice((from + at) * HASH, (from + at + 1) * HASH))
  while (row.length > 1) {
    const pairs = row
    row = await Promise.all(
      Array.from({ length: pairs.length / 2 }, (_, at) => nodeHash(pairs[2 * at] as Bytes, pairs[2 * at + 1] as Bytes)),
    )
  }
  return row[0] as Bytes
}

async function fetchTile(source: TileSource, level: number, index: bigint, width: number): Promise<Bytes> {
  const path = tilePath(level, index, width)
  let bytes = await source(path)
  // a log may drop the partial tile once the full one is there
  if (bytes === null && width < FULL) bytes = (await source(tilePath(level, index)))?.slice(0, width * HASH) ?? null
  if (bytes === null) throw new LedgerFailure('tileMissing', { path })
  if (bytes.length !== width * HASH) throw new LedgerFailure('tileLength', { path })
  return bytes
}

/**
 * Hashes of a tree whose root is known. All partial tiles together are checked against the root when it is opened,
 * every full tile against its parent before use; so no hash comes out that the root does not contain.
 */
class TileReader implements HashSource {
  private readonly checked = new Map<string, Bytes>()

  constructor(
    private readonly source: TileSource,
    private readonly size: bigint,
    private readonly partial: ReadonlyMap<number, Bytes>,
  ) {}

  async hash(level: number, index: bigint): Promise<Bytes> {
    if (index < 0n || index >= this.size >> BigInt(level)) throw new LedgerFailure('noConsistency', {})
    const within = level % 8
    const first = index << BigInt(within)
    const tile = await this.tile((level - within) / 8, first >> 8n)
    return subtree(tile, Number(first & 0xffn), within)
  }

  private async tile(level: number, index: bigint): Promise<Bytes> {
    const tail = this.partial.get(level)
    if (tail !== undefined && index === this.size >> BigInt(8 * level + 8)) return tail
    const path = tilePath(level, index)
    const known = this.checked.get(path)
    if (known !== undefined) return known
    const expected = await this.hash(8 * (level + 1), index)
    const tile = await fetchTile(this.source, level, index, FULL)
    if (!same(await subtree(tile, 0, 8), expected)) throw new LedgerFailure('tileParent', { path })
    this.checked.set(path, tile)
    return tile
  }
}

/** Opens the tree of this size and root; refuses partial tiles that are missing or do not hash to the root. */
export async function openTiles(source: TileSource, size: bigint, root: Bytes): Promise<HashSource> {
  const partial = new Map<number, Bytes>()
  let sum: Bytes | null = null
  for (let level = 0; 8 * level < 63; level++) {
    const width = Number((size >> BigInt(8 * level)) & 0xffn)
    if (width === 0) continue
    const tile = await fetchTile(source, level, size >> BigInt(8 * level + 8), width)
    partial.set(level, tile)
    for (let bit = 0; bit < 8; bit++) {
      if (((width >> bit) & 1) === 0) continue
      const part = await subtree(tile, (width >> (bit + 1)) << (bit + 1), bit)
      sum = sum === null ? part : await nodeHash(part, sum)
    }
  }
  if (!same(sum ?? (await emptyRoot()), root)) throw new LedgerFailure('partialTiles')
  return new TileReader(source, size, partial)
}
