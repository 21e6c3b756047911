import { defineModule } from '@/shared/module'

export default defineModule({
  name: 'staffing',
  routes: [
    {
      path: '/organization/staffing',
      name: 'staffing.list',
      kind: 'list',
      titleKey: 'staffing.title',
      permission: 'staffing.read',
      help: 'staffing',
      component: () => import('./pages/StaffingList.vue'),
      shell: 'office',
    },
    {
      path: '/organization/staffing/:id',
      name: 'staffing.body',
      kind: 'object',
      titleKey: 'staffing.title',
      permission: 'staffing.read',
      help: 'staffing',
      component: () => import('./pages/StaffingPage.vue'),
      shell: 'office',
    },
  ],
  menu: [
    {
      titleKey: 'staffing.title',
      section: 'reference',
      route: 'staffing.list',
      permission: 'staffing.read',
      order: 35,
    },
  ],
})
