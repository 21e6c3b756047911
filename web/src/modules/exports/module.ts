import { defineModule } from '@/shared/module'

export default defineModule({
  name: 'exports',
  routes: [
    {
      path: '/export-requests',
      name: 'exports.list',
      kind: 'list',
      titleKey: 'exports.title',
      permission: null,
      help: 'export-requests',
      component: () => import('./pages/ExportRequestList.vue'),
      shell: 'office',
    },
    {
      path: '/export-requests/new',
      name: 'exports.new',
      kind: 'form',
      titleKey: 'exports.ask',
      permission: null,
      help: 'export-requests',
      component: () => import('./pages/AskForExport.vue'),
      shell: 'office',
    },
    {
      path: '/export-requests/:id',
      name: 'exports.one',
      kind: 'object',
      titleKey: 'exports.title',
      permission: null,
      help: 'export-requests',
      component: () => import('./pages/ExportRequestPage.vue'),
      shell: 'office',
    },
  ],
  menu: [],
})
