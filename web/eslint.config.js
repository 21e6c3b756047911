import prettier from 'eslint-config-prettier'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import vue from 'eslint-plugin-vue'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'
import boundaries from './eslint-rules/boundaries.js'
import noHan from './eslint-rules/no-han.js'

const own = 'Parts stand in shared/ui, which alone may take the date picker of Element Plus; use the part from there.'
const parts = 'VElement[rawName=/^(el-|El[A-Z])/]'

export default defineConfig(
  globalIgnores(['dist', 'target', 'node_modules', 'src/api/schema.ts']),
  typescript.configs.strict,
  vue.configs['flat/recommended'],
  accessibility.configs['flat/recommended'],
  {
    plugins: { liangze: { rules: { boundaries, 'no-han': noHan } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'liangze/boundaries': 'error',
      'liangze/no-han': 'error',
      'no-alert': 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'confirm', message: 'Ask with ActDialog, or with Dialog of shared/ui.' },
      ],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-macros-order': 'error',
      'vue/multi-word-component-names': 'off',
      'vue/no-v-html': 'error',
      'vue/require-default-prop': 'off',
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
      'vuejs-accessibility/no-static-element-interactions': 'error',
    },
  },
  {
    files: ['src/app/**', 'src/modules/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['element-plus', 'element-plus/*', '@element-plus/*'], message: own },
            { group: ['echarts', 'echarts/*'], message: 'Charts go through Chart of shared/ui.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/app/**/*.vue', 'src/modules/**/*.vue'],
    rules: {
      'vue/no-restricted-syntax': ['error', { selector: parts, message: own }],
      'vue/no-restricted-static-attribute': [
        'error',
        { key: 'style', message: 'No style= here; use a class or a part of shared/ui.' },
      ],
      'vue/no-restricted-v-bind': [
        'error',
        { argument: 'style', message: 'No style= here; use a class or a part of shared/ui.' },
      ],
    },
  },
  {
    files: ['scripts/**', 'public/**', '*.js', '*.ts', 'eslint-rules/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.spec.ts'],
    rules: { 'liangze/no-han': 'off' },
  },
  prettier,
)
