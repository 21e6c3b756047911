import { describe, expect, it } from 'vitest'
import { treeStep, visibleRows } from './tree'
import type { TreeNode } from './types'

const leaf = (id: string): TreeNode => ({ id, name: id, leaf: true })
const nodes: TreeNode[] = [
  {
    id: 'city',
    name: 'city',
    leaf: false,
    children: [{ id: 'town', name: 'town', leaf: false, children: [leaf('v1')] }, leaf('t2')],
  },
]
const rows = (...open: string[]) => visibleRows(nodes, new Set(open))

describe('a tree', () => {
  it('shows only what is opened, with its level and place', () => {
    expect(rows().map(({ node }) => node.id)).toEqual(['city'])
    expect(rows('city', 'town').map(({ node, level, position, size }) => [node.id, level, position, size])).toEqual([
      ['city', 1, 1, 1],
      ['town', 2, 1, 2],
      ['v1', 3, 1, 1],
      ['t2', 2, 2, 2],
    ])
    expect(rows('town').map(({ node }) => node.id)).toEqual(['city'])
  })

  it('follows the keys', () => {
    const seen = rows('city')
    expect(treeStep('ArrowRight', seen, 'town')).toEqual({ kind: 'open', id: 'town' })
    expect(treeStep('ArrowRight', seen, 'city')).toEqual({ kind: 'focus', id: 'town' })
    expect(treeStep('ArrowRight', seen, 't2')).toBeNull()
    expect(treeStep('ArrowLeft', seen, 'town')).toEqual({ kind: 'focus', id: 'city' })
    expect(treeStep('ArrowLeft', seen, 'city')).toEqual({ kind: 'close', id: 'city' })
    expect(treeStep('End', seen, 'city')).toEqual({ kind: 'focus', id: 't2' })
    expect(treeStep('ArrowDown', seen, 't2')).toBeNull()
    expect(treeStep('Enter', seen, 't2')).toEqual({ kind: 'choose', id: 't2' })
    expect(treeStep('x', seen, 't2')).toBeNull()
  })
})
