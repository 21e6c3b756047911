import { defineModule } from '@/shared/module'

export default defineModule({
  name: 'delegation',
  routes: [
    {
      path: '/me/delegations',
      name: 'delegation.list',
      kind: 'list',
      titleKey: 'delegation.title',
      permission: null,
      help: 'delegation',
      component: () => import('./pages/DelegationList.vue'),
      shell: 'office',
    },
  ],
  menu: [],
})
