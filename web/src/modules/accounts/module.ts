import { defineModule } from '@/shared/module'

export default defineModule({
  name: 'accounts',
  routes: [
    {
      path: '/accounts',
      name: 'accounts.list',
      kind: 'list',
      titleKey: 'accounts.title',
      permission: 'account.read',
      help: 'accounts',
      component: () => import('./pages/AccountList.vue'),
      shell: 'office',
    },
    {
      path: '/accounts/new',
      name: 'accounts.new',
      kind: 'form',
      titleKey: 'accounts.new.title',
      permission: 'account.manage',
      help: 'accounts',
      component: () => import('./pages/NewAccount.vue'),
      shell: 'office',
    },
    {
      path: '/accounts/:id',
      name: 'accounts.one',
      kind: 'object',
      titleKey: 'accounts.title',
      permission: 'account.read',
      help: 'accounts',
      component: () => import('./pages/AccountPage.vue'),
      shell: 'office',
    },
  ],
  menu: [
    {
      titleKey: 'accounts.title',
      section: 'platform',
      route: 'accounts.list',
      permission: 'account.read',
      order: 10,
    },
  ],
})
