import type { RouteLocationNamedRaw } from 'vue-router'
import type { components } from '@/api/schema'
import type { Column } from './types'

type UnitSummary = components['schemas']['UnitSummary']
export type UnitColumn = 'name' | 'code' | 'kind' | 'line' | 'place' | 'superior' | 'year'

/** The columns in which every list of units shows them, in the order asked for. */
export function unitColumns(
  t: (key: string) => string,
  word: (schema: string, code: string) => string,
  keys: readonly UnitColumn[],
  sortable: readonly UnitColumn[] = [],
  /** What is added to where they lead, such as the day that is looked at. */
  leading: (to: RouteLocationNamedRaw) => RouteLocationNamedRaw = (to) => to,
): Column<UnitSummary>[] {
  const all: Record<UnitColumn, Omit<Column<UnitSummary>, 'key'>> = {
    name: {
      title: t('ui.unit.name'),
      kind: 'unit',
      value: ({ name }) => name,
      to: ({ id }) => leading({ name: 'organization.unit', params: { id } }),
      rank: 1,
      wide: true,
      lang: 'zh-CN',
    },
    code: { title: t('ui.unit.code'), kind: 'text', value: ({ code }) => code, rank: 3 },
    kind: { title: t('ui.unit.kind'), kind: 'text', value: ({ kind }) => word('UnitKind', kind), rank: 2 },
    line: { title: t('ui.unit.line'), kind: 'text', value: ({ line }) => (line ? word('Line', line) : null), rank: 3 },
    place: {
      title: t('ui.unit.place'),
      kind: 'ref',
      value: ({ place }) => place,
      to: ({ place }) => leading({ name: 'organization.tree', query: { place: place.id } }),
      rank: 3,
      lang: 'zh-CN',
    },
    superior: {
      title: t('ui.unit.superior'),
      kind: 'unit',
      value: ({ superior }) => superior,
      rank: 3,
      lang: 'zh-CN',
    },
    // a year is no amount: it has no comma
    year: { title: t('ui.unit.year'), kind: 'text', value: ({ describedYear }) => describedYear?.toString(), rank: 2 },
  }
  return keys.map((key) => ({ key, ...all[key], sortable: sortable.includes(key) || undefined }))
}
