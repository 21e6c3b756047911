/**
 * Drawn on a 16 by 16 field with one line width. An icon stands beside a word; where it stands alone (menu, close,
 * arrows, search), its control has an accessible name.
 */
export const ICONS = {
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0zM10.5 10.5 14 14',
  theme: 'M13.5 8a5.5 5.5 0 1 1-11 0a5.5 5.5 0 0 1 11 0zM8 2.5v11M10 3.5v9M12 5v6',
  down: 'm4.5 6.5 3.5 3.5 3.5-3.5',
  right: 'm6.5 4.5 3.5 3.5-3.5 3.5',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  bell: 'M3.5 11.5h9l-1-1.8V7a3.5 3.5 0 0 0-7 0v2.7zM6.7 13.5h2.6',
  todo: 'M2.5 4.5 4 6l2-2.5M2.5 10.5 4 12l2-2.5M8.5 5h5M8.5 11h5',
  me: 'M10.7 5.5a2.7 2.7 0 1 1-5.4 0a2.7 2.7 0 0 1 5.4 0zM3 13.5c.5-2.8 2.4-4 5-4s4.5 1.2 5 4',
  close: 'm4 4 8 8M12 4l-8 8',
  up: 'm4.5 9.5 3.5-3.5 3.5 3.5',
  sort: 'm5 6.5 3-3 3 3M5 9.5l3 3 3-3',
  check: 'm3 8.5 3.2 3.2L13 5',
} as const

export type IconName = keyof typeof ICONS
