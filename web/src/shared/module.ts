import type { Component } from 'vue'

/** The six kinds of page; each has its own layout in shared/ui. */
export const PAGE_KINDS = ['desk', 'list', 'object', 'form', 'tree', 'paper'] as const
export type PageKind = (typeof PAGE_KINDS)[number]

export const SHELLS = ['office', 'public'] as const
export type Shell = (typeof SHELLS)[number]

/** The parts of the menu, in the order in which they stand. */
export const MENU_SECTIONS = ['work', 'responsibility', 'supervision', 'assessment', 'reference', 'platform'] as const
export type MenuSection = (typeof MENU_SECTIONS)[number]

/** What the session must be allowed to do: one thing, any one of several, or nothing but what the shell asks. */
export type Permitted = string | readonly string[] | null

export function permits(permission: Permitted, can: (permission: string) => boolean): boolean {
  if (permission === null) return true
  return typeof permission === 'string' ? can(permission) : permission.some(can)
}

export interface ModuleRoute {
  path: string
  name: string
  kind: PageKind
  titleKey: string
  /** `null` when signing in (office) or nothing (public) is enough. */
  permission: Permitted
  /** The anchor in the help that explains this page. */
  help: string
  component: () => Promise<{ default: Component }>
  shell: Shell
}

export interface MenuEntry {
  titleKey: string
  section: MenuSection
  /** The name of a route. */
  route: string
  permission: Permitted
  order: number
}

export interface WebModule {
  name: string
  routes: ModuleRoute[]
  menu: MenuEntry[]
}

/** A module's door sign: which pages it has and what stands in the menu. */
export function defineModule(module: WebModule): WebModule {
  return module
}
