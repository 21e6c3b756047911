import { defineModule } from '@/shared/module'

export default defineModule({
  name: 'desk',
  routes: [
    {
      path: '/',
      name: 'desk',
      kind: 'desk',
      titleKey: 'desk.title',
      permission: null,
      help: 'desk',
      component: () => import('./pages/DeskHome.vue'),
      shell: 'office',
    },
  ],
  menu: [{ titleKey: 'desk.title', section: 'work', route: 'desk', permission: null, order: 10 }],
})
