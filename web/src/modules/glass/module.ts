import { defineModule } from '@/shared/module'

/** Whoever may open, and whoever may see what was opened. */
const EITHER = ['glass.break', 'glass.review']

export default defineModule({
  name: 'glass',
  routes: [
    {
      path: '/emergency-access',
      name: 'glass.openings',
      kind: 'list',
      titleKey: 'glass.title',
      permission: EITHER,
      help: 'emergency-access',
      component: () => import('./pages/EmergencyAccess.vue'),
      shell: 'office',
    },
  ],
  menu: [{ titleKey: 'glass.title', section: 'reference', route: 'glass.openings', permission: EITHER, order: 50 }],
})
