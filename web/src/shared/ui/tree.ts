import type { TreeNode } from './types'

export interface TreeRow {
  node: TreeNode
  level: number
  position: number
  size: number
  open: boolean
  parent: string | null
}

/** The rows that can be seen, from top to bottom. */
export function visibleRows(nodes: readonly TreeNode[], open: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = []
  const walk = (siblings: readonly TreeNode[], level: number, parent: string | null): void => {
    siblings.forEach((node, index) => {
      const isOpen = !node.leaf && open.has(node.id)
      rows.push({ node, level, position: index + 1, size: siblings.length, open: isOpen, parent })
      if (isOpen) walk(node.children ?? [], level + 1, node.id)
    })
  }
  walk(nodes, 1, null)
  return rows
}

export type TreeStep = { kind: 'focus'; id: string } | { kind: 'open' | 'close' | 'choose'; id: string } | null

/** What a key does in a tree, as the common pattern has it. */
export function treeStep(key: string, rows: readonly TreeRow[], at: string): TreeStep {
  const index = rows.findIndex(({ node }) => node.id === at)
  const row = rows[index]
  if (!row) return null
  const focus = (target: TreeRow | undefined): TreeStep => (target ? { kind: 'focus', id: target.node.id } : null)
  switch (key) {
    case 'ArrowDown':
      return focus(rows[index + 1])
    case 'ArrowUp':
      return focus(rows[index - 1])
    case 'Home':
      return focus(rows[0])
    case 'End':
      return focus(rows.at(-1))
    case 'ArrowRight':
      if (row.node.leaf) return null
      return row.open ? focus(rows[index + 1]) : { kind: 'open', id: at }
    case 'ArrowLeft':
      if (row.open) return { kind: 'close', id: at }
      return row.parent === null ? null : { kind: 'focus', id: row.parent }
    case 'Enter':
    case ' ':
      return { kind: 'choose', id: at }
    default:
      return null
  }
}
