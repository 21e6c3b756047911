import { describe, expect, it } from 'vitest'
import { TOPICS } from '@/modules/help/model'
import { MENU_SECTIONS, type ModuleRoute, PAGE_KINDS, SHELLS } from '@/shared/module'
import { menuFor, modules, routes } from './modules'

const doors = import.meta.glob<string>('../modules/*/module.ts', { eager: true, query: '?raw', import: 'default' })
const pages = import.meta.glob<string>('../modules/*/pages/*.vue', { eager: true, query: '?raw', import: 'default' })

const LAYOUTS = {
  desk: 'DeskPage',
  list: 'ListPage',
  object: 'ObjectPage',
  form: 'FormPage',
  tree: 'TreePage',
  paper: 'PaperPage',
} as const

/** The page that a door sign names for a route, as source. */
function pageOf(route: ModuleRoute): string {
  const file = /import\(\s*'\.\/(pages\/[\w]+\.vue)'/.exec(route.component.toString())?.[1]
  const named = /\/(modules\/\w+\/pages\/\w+\.vue)/.exec(route.component.toString())?.[1]
  const path = named ? `../${named}` : Object.keys(pages).find((key) => file !== undefined && key.endsWith(file))
  return pages[path ?? ''] ?? ''
}

describe('modules', () => {
  it('are found, each named like its folder', () => {
    expect(modules.map(({ name }) => name).sort()).toEqual(
      Object.keys(doors)
        .map((path) => path.split('/')[2])
        .sort(),
    )
    expect(modules.length).toBeGreaterThanOrEqual(4)
  })

  it('have no route twice', () => {
    expect(new Set(routes.map(({ name }) => name)).size).toBe(routes.length)
    expect(new Set(routes.map(({ path }) => path)).size).toBe(routes.length)
  })

  it('show in the menu only pages that they have, with the same permission', () => {
    for (const entry of modules.flatMap(({ menu }) => menu)) {
      const route = routes.find(({ name }) => name === entry.route)
      expect(route, entry.route).toBeDefined()
      expect(route?.permission, entry.route).toEqual(entry.permission)
      expect(MENU_SECTIONS).toContain(entry.section)
    }
  })
})

describe.each(routes.map((route) => [route.name, route] as const))('page %s', (_, route) => {
  it('declares its kind, title, permission, help and shell', () => {
    expect(PAGE_KINDS).toContain(route.kind)
    expect(SHELLS).toContain(route.shell)
    expect(route.path).toMatch(/^\/([a-z0-9-]+|:\w+|\/)*$/)
    expect(route.titleKey).toMatch(/^[a-z]\w*(\.\w+)+$/)
    const asked = route.permission === null ? [] : [route.permission].flat()
    for (const permission of asked) expect(permission).toMatch(/^[a-z]+(?:-[a-z]+)*\.[a-z]+$/)
    if (!route.path.startsWith('/gallery')) expect(TOPICS.map(({ anchor }) => anchor)).toContain(route.help)
  })

  it('asks for a permission only where there is a session', () => {
    expect(route.shell === 'public' && route.permission !== null).toBe(false)
  })

  it('uses the layout of its kind and no other', () => {
    const source = pageOf(route)
    const used = Object.values(LAYOUTS).filter((layout) => new RegExp(`<${layout}[\\s>]`).test(source))
    expect(used).toEqual([LAYOUTS[route.kind]])
    expect(source).not.toMatch(/<h1|<main/)
  })
})

describe('the menu', () => {
  const all = [
    {
      name: 'a',
      routes: [],
      menu: [
        { titleKey: 'a.two', section: 'reference' as const, route: 'two', permission: 'unit.read', order: 20 },
        { titleKey: 'a.one', section: 'reference' as const, route: 'one', permission: null, order: 10 },
        { titleKey: 'a.desk', section: 'work' as const, route: 'desk', permission: null, order: 90 },
        {
          titleKey: 'a.either',
          section: 'supervision' as const,
          route: 'either',
          permission: ['unit.read', 'glass.break'],
          order: 10,
        },
      ],
    },
  ]

  it('stands in its sections and order', () => {
    expect(menuFor(all, () => true).map(({ entries }) => entries.map(({ route }) => route))).toEqual([
      ['desk'],
      ['either'],
      ['one', 'two'],
    ])
  })

  it('leaves out what the session may not open, and a section that is then empty', () => {
    expect(menuFor(all, () => false).flatMap(({ entries }) => entries.map(({ route }) => route))).toEqual([
      'desk',
      'one',
    ])
    expect(
      menuFor(all, (permission) => permission === 'glass.break').flatMap(({ entries }) =>
        entries.map(({ route }) => route),
      ),
    ).toEqual(['desk', 'either', 'one'])
    const [, reference] = menuFor([{ name: 'b', routes: [], menu: all[0]?.menu.slice(0, 1) ?? [] }], () => false)
    expect(reference).toBeUndefined()
  })
})
