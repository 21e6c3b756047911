import { defineModule } from '@/shared/module'

export default defineModule({
  name: 'inbox',
  routes: [
    {
      path: '/inbox',
      name: 'inbox.list',
      kind: 'list',
      titleKey: 'inbox.title',
      permission: null,
      help: 'inbox',
      component: () => import('./pages/InboxList.vue'),
      shell: 'office',
    },
    {
      path: '/inbox/preferences',
      name: 'inbox.preferences',
      kind: 'form',
      titleKey: 'inbox.preferences.title',
      permission: null,
      help: 'inbox',
      component: () => import('./pages/InboxPreferences.vue'),
      shell: 'office',
    },
  ],
  menu: [{ titleKey: 'inbox.title', section: 'work', route: 'inbox.list', permission: null, order: 20 }],
})
