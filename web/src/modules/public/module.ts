import { defineModule } from '@/shared/module'

export default defineModule({
  name: 'public',
  routes: [
    {
      path: '/public',
      name: 'public.home',
      kind: 'paper',
      titleKey: 'public.home.title',
      permission: null,
      help: 'public',
      component: () => import('./pages/PublicHome.vue'),
      shell: 'public',
    },
  ],
  menu: [],
})
