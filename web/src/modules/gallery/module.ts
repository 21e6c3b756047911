import { defineModule } from '@/shared/module'

export default defineModule({
  name: 'gallery',
  routes: [
    {
      path: '/gallery',
      name: 'gallery',
      kind: 'list',
      titleKey: 'gallery.title',
      permission: null,
      help: 'frame',
      component: () => import('./pages/GalleryPage.vue'),
      shell: 'public',
    },
  ],
  menu: [],
})
