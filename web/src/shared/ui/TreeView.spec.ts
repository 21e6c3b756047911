// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { show, speak } from './testing'
import TreeView from './TreeView.vue'
import type { TreeNode } from './types'

const village: TreeNode = { id: 'village', name: 'Village', leaf: true }
const tree = (town: Partial<TreeNode>) =>
  show(TreeView, {
    nodes: [{ id: 'town', name: 'Town', leaf: false, ...town }],
    open: new Set(['town']),
    chosen: null,
    label: 'Places',
  })

beforeEach(() => speak('en'))
afterEach(() => {
  document.body.innerHTML = ''
})

describe('a tree', () => {
  it('holds nothing but its rows', () => {
    for (const town of [{ children: [village] }, { loading: true }, { failed: true }]) {
      const roles = [...tree(town).get('[role=tree]').element.children].map((child) => child.getAttribute('role'))
      expect(new Set(roles)).toEqual(new Set(['treeitem']))
    }
  })

  it('says beside itself that it reads', () => {
    const wrapper = tree({ loading: true })
    expect(wrapper.get('[role=status]').text()).toBe('Loading')
    expect(wrapper.get('[role=treeitem]').attributes('aria-busy')).toBe('true')
  })

  it('says at the row what could not be read and asks again for it, without choosing it', async () => {
    const wrapper = tree({ failed: true })
    expect(wrapper.get('[role=treeitem]').text()).toContain('Could not be read')
    await wrapper.get('[role=treeitem] button').trigger('click')
    expect(wrapper.emitted('again')).toEqual([['town']])
    expect(wrapper.emitted('choose')).toBeUndefined()
  })
})
