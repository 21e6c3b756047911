import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import keys from '../fixtures/keys.json'
import { parseKey, policyOf, type TrustPolicy } from './note'
import type { Bytes } from './text'
import type { TileSource } from './tiles'

/** Written by the Java library, so that both read the same bytes. */
export function fixture(name: string): Bytes {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))))
}

export const textOf = (name: string): string => new TextDecoder().decode(fixture(name))

export async function policy(witnesses: ('one' | 'two')[] = [], quorum = 0): Promise<TrustPolicy> {
  return policyOf(await parseKey(keys.log), await Promise.all(witnesses.map((name) => parseKey(keys[name]))), quorum)
}

const hash = (...parts: Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest()

/** The tiles of the log whose entries are `a0`, `a1` and so on, made here without the code under test. */
export function tilesOf(size: number): Map<string, Bytes> {
  const tiles = new Map<string, Bytes>()
  let row = Array.from({ length: size }, (_, at) => hash(Buffer.from([0]), Buffer.from(`a${at}`)))
  for (let level = 0; row.length > 0; level++) {
    const above: Buffer[] = []
    for (let at = 0; at < row.length; at += 256) {
      let nodes = row.slice(at, at + 256)
      const number = String(at / 256).padStart(3, '0')
      const width = nodes.length === 256 ? '' : `.p/${nodes.length}`
      tiles.set(`tile/${level}/${number}${width}`, new Uint8Array(Buffer.concat(nodes)))
      if (nodes.length < 256) continue
      while (nodes.length > 1) {
        nodes = nodes.flatMap((node, i) => (i % 2 === 0 ? [hash(Buffer.from([1]), node, nodes[i + 1] ?? node)] : []))
      }
      above.push(...nodes)
    }
    row = above
  }
  return tiles
}

export const sourceOf =
  (tiles: Map<string, Bytes>): TileSource =>
  (path) =>
    Promise.resolve(tiles.get(path) ?? null)
