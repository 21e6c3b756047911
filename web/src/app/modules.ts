import type { MenuSection, ModuleRoute, WebModule } from '@/shared/module'
import { MENU_SECTIONS, permits } from '@/shared/module'

const found = import.meta.glob<WebModule>(['../modules/*/module.ts', '!../modules/gallery/**'], {
  eager: true,
  import: 'default',
})

/** The gallery belongs to development and tests; a build without it does not even name it. */
const gallery = __GALLERY__ ? [(await import('../modules/gallery/module')).default] : []

export const modules: WebModule[] = [...Object.values(found), ...gallery]
export const routes: ModuleRoute[] = modules.flatMap((module) => module.routes)

export interface MenuGroup {
  section: MenuSection
  entries: { route: string; titleKey: string }[]
}

/** The menu of a session: entries whose page works and which it may open, in their sections. */
export function menuFor(all: WebModule[], can: (permission: string) => boolean): MenuGroup[] {
  const entries = all.flatMap(({ menu }) => menu).filter(({ permission }) => permits(permission, can))
  return MENU_SECTIONS.map((section) => ({
    section,
    entries: entries
      .filter((entry) => entry.section === section)
      .sort((one, other) => one.order - other.order)
      .map(({ route, titleKey }) => ({ route, titleKey })),
  })).filter(({ entries: own }) => own.length > 0)
}
