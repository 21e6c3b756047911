import words from '@/api/codes.zh-CN.json'
import type { Codes, Words } from '.'

export const codes = words as Codes
export const files = import.meta.glob<Words>(
  [
    './locales/zh-CN.json',
    '../ui/locales/zh-CN.json',
    '../../app/locales/zh-CN.json',
    '../../modules/*/locales/zh-CN.json',
    '!../../modules/gallery/**',
  ],
  { eager: true, import: 'default' },
)
