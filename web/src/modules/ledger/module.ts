import { defineModule } from '@/shared/module'

export default defineModule({
  name: 'ledger',
  routes: [
    {
      path: '/verify',
      name: 'ledger.verify',
      kind: 'paper',
      titleKey: 'ledger.verify.title',
      permission: null,
      help: 'receipts',
      component: () => import('./pages/VerifyPage.vue'),
      shell: 'public',
    },
    {
      path: '/ledger-log',
      name: 'ledger.log',
      kind: 'paper',
      titleKey: 'ledger.log.title',
      permission: null,
      help: 'ledger-log',
      component: () => import('./pages/LogPage.vue'),
      shell: 'public',
    },
    {
      path: '/discipline-log',
      name: 'ledger.discipline',
      kind: 'paper',
      titleKey: 'ledger.log.disciplineTitle',
      permission: 'discipline-log.read',
      help: 'ledger-log',
      component: () => import('./pages/LogPage.vue'),
      shell: 'office',
    },
  ],
  menu: [
    { titleKey: 'ledger.verify.title', section: 'reference', route: 'ledger.verify', permission: null, order: 70 },
    { titleKey: 'ledger.log.title', section: 'reference', route: 'ledger.log', permission: null, order: 71 },
    {
      titleKey: 'ledger.log.disciplineTitle',
      section: 'reference',
      route: 'ledger.discipline',
      permission: 'discipline-log.read',
      order: 72,
    },
  ],
})
