import { defineModule } from '@/shared/module'

export default defineModule({
  name: 'help',
  routes: [
    {
      path: '/help',
      name: 'help',
      kind: 'paper',
      titleKey: 'help.title',
      permission: null,
      help: 'frame',
      component: () => import('./pages/HelpPage.vue'),
      shell: 'office',
    },
  ],
  menu: [{ titleKey: 'help.title', section: 'reference', route: 'help', permission: null, order: 90 }],
})
