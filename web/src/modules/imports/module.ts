import { defineModule } from '@/shared/module'

export default defineModule({
  name: 'imports',
  routes: [
    {
      path: '/organization/imports',
      name: 'imports.list',
      kind: 'list',
      titleKey: 'imports.title',
      permission: 'organization.import',
      help: 'imports',
      component: () => import('./pages/ImportList.vue'),
      shell: 'office',
    },
    {
      path: '/organization/imports/new',
      name: 'imports.new',
      kind: 'form',
      titleKey: 'imports.newTitle',
      permission: 'organization.import',
      help: 'imports',
      component: () => import('./pages/NewImport.vue'),
      shell: 'office',
    },
    {
      path: '/organization/imports/:id',
      name: 'imports.one',
      kind: 'object',
      titleKey: 'imports.title',
      permission: 'organization.import',
      help: 'imports',
      component: () => import('./pages/ImportPage.vue'),
      shell: 'office',
    },
  ],
  menu: [
    {
      titleKey: 'imports.title',
      section: 'reference',
      route: 'imports.list',
      permission: 'organization.import',
      order: 60,
    },
  ],
})
