import words from '@/api/codes.en.json'
import type { Codes, Words } from '.'

export const codes = words as Codes
export const files = import.meta.glob<Words>(
  [
    './locales/en.json',
    '../ui/locales/en.json',
    '../../app/locales/en.json',
    '../../modules/*/locales/en.json',
    '!../../modules/gallery/**',
  ],
  { eager: true, import: 'default' },
)
