import { ESLint } from 'eslint'
import stylelint from 'stylelint'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const home = fileURLToPath(new URL('..', import.meta.url))
const eslint = new ESLint({ cwd: home })

async function rulesBroken(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${home}${path}` })
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message)
}

async function stylesBroken(path: string, code: string): Promise<string[]> {
  const { results } = await stylelint.lint({ code, codeFilename: `${home}${path}`, cwd: home })
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule))
}

const page = (template: string, script = '') =>
  `<script setup lang="ts">\n${script}\n</script>\n\n<template>\n  ${template}\n</template>\n`

describe('lint rules', () => {
  it.each([
    ['another module', 'modules/desk/model.ts', "import '@/modules/access/model'", 'liangze/boundaries'],
    ['another module by a relative path', 'modules/desk/model.ts', "import '../access/model'", 'liangze/boundaries'],
    ['the frame from a module', 'modules/desk/model.ts', "import '@/app/router'", 'liangze/boundaries'],
    ['a module from shared', 'shared/format.ts', "export * from '@/modules/desk/model'", 'liangze/boundaries'],
    ['the client from a page', 'modules/desk/pages/a.ts', "import '@/shared/http/client'", 'liangze/boundaries'],
    ['the client by import()', 'modules/desk/pages/a.ts', "await import('@/shared/http/client')", 'liangze/boundaries'],
    ['the client from a shared part', 'shared/ui/a.ts', "import '../http/client'", 'liangze/boundaries'],
    ['Element Plus in a module', 'modules/desk/pages/a.ts', "import 'element-plus'", 'no-restricted-imports'],
    ['a part of Element Plus', 'app/parts/a.ts', "import 'element-plus/es'", 'no-restricted-imports'],
    ['a chart library in a module', 'modules/desk/pages/a.ts', "import 'echarts/core'", 'no-restricted-imports'],
    ['Chinese in code', 'modules/desk/model.ts', "export const a = '工作台'", 'liangze/no-han'],
    ['Chinese in a remark', 'modules/desk/model.ts', '// 工作台', 'liangze/no-han'],
    ['any', 'modules/desk/model.ts', 'export const a: any = 1', '@typescript-eslint/no-explicit-any'],
    ['a message box of the browser', 'modules/desk/model.ts', "window.confirm('x')", 'no-alert'],
    ['a trace left in the console', 'modules/desk/model.ts', 'console.log(1)', 'no-console'],
  ])('refuse %s', async (_, path, code, rule) => {
    expect(await rulesBroken(`src/${path}`, `${code}\n`)).toContain(rule)
  })

  it.each([
    ['a style attribute', '<p style="margin: 0">a</p>', 'vue/no-restricted-static-attribute'],
    ['a bound style', '<p :style="{}">a</p>', 'vue/no-restricted-v-bind'],
    ['v-html', '<p v-html="1" />', 'vue/no-v-html'],
    ['a table of Element Plus', '<el-table />', 'vue/no-restricted-syntax'],
    ['an input of Element Plus', '<ElInput />', 'vue/no-restricted-syntax'],
    ['Chinese in a template', '<p>工作台</p>', 'liangze/no-han'],
    ['a picture without a word', '<img src="/a.png" />', 'vuejs-accessibility/alt-text'],
  ])('refuse %s in a page', async (_, template, rule) => {
    expect(await rulesBroken('src/modules/desk/pages/a.vue', page(template))).toContain(rule)
  })

  it.each([
    ['itself', 'modules/desk/pages/a.ts', "import '../model'"],
    ['shared and the contract', 'modules/desk/model.ts', "import '@/shared/format'\nimport '@/api/schema'"],
    ['the client in a composable', 'modules/desk/composables/a.ts', "import '@/shared/http/client'"],
    ['Element Plus in shared/ui', 'shared/ui/a.ts', "import 'element-plus'"],
  ])('let a file use %s', async (_, path, code) => {
    expect(await rulesBroken(`src/${path}`, `${code}\n`)).toEqual([])
  })
})

describe('style rules', () => {
  it.each([
    ['a colour by number', 'color: #c00000', 'color-no-hex'],
    ['a colour by name', 'color: red', 'color-named'],
    ['a mixed colour', 'color: rgb(0 0 0 / 0.5)', 'function-disallowed-list'],
    ['a size of type', 'font-size: 1em', 'property-disallowed-list'],
    ['pixels', 'margin: 12px', 'declaration-property-value-disallowed-list'],
    ['pixels inside a calculation', 'margin: calc(1em + 12px)', 'declaration-property-value-disallowed-list'],
  ])('refuse %s in a module', async (_, declaration, rule) => {
    const code = `${page('<p>a</p>')}\n<style scoped>\np {\n  ${declaration};\n}\n</style>\n`
    expect(await stylesBroken('src/modules/desk/pages/a.vue', code)).toContain(rule)
  })

  it('let a module use roles, hairlines and the space tokens', async () => {
    const code = `${page('<p>a</p>')}\n<style scoped>\np {\n  padding: 0 1px var(--s2);\n  color: var(--ink);\n}\n</style>\n`
    expect(await stylesBroken('src/modules/desk/pages/a.vue', code)).toEqual([])
  })

  it('refuse a colour in shared/ui too, but not in its tokens', async () => {
    const code = 'p {\n  color: #c00000;\n}\n'
    expect(await stylesBroken('src/shared/ui/base.css', code)).toContain('color-no-hex')
    expect(await stylesBroken('src/shared/ui/tokens.css', code)).toEqual([])
  })
})
