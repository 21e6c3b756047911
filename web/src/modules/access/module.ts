import { defineModule } from '@/shared/module'

export default defineModule({
  name: 'access',
  routes: [
    {
      path: '/sign-in',
      name: 'access.sign-in',
      kind: 'form',
      titleKey: 'access.signIn.title',
      permission: null,
      help: 'sign-in',
      component: () => import('./pages/SignInPage.vue'),
      shell: 'public',
    },
    {
      path: '/me',
      name: 'access.me',
      kind: 'object',
      titleKey: 'access.me.title',
      permission: null,
      help: 'me',
      component: () => import('./pages/MePage.vue'),
      shell: 'office',
    },
  ],
  menu: [],
})
