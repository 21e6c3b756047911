import { defineModule } from '@/shared/module'

export default defineModule({
  name: 'organization',
  routes: [
    {
      path: '/organization',
      name: 'organization.tree',
      kind: 'tree',
      titleKey: 'organization.tree.title',
      permission: 'unit.read',
      help: 'places',
      component: () => import('./pages/PlaceTree.vue'),
      shell: 'office',
    },
    {
      path: '/organization/units',
      name: 'organization.units',
      kind: 'list',
      titleKey: 'organization.units.title',
      permission: 'unit.read',
      help: 'places',
      component: () => import('./pages/UnitList.vue'),
      shell: 'office',
    },
    {
      path: '/organization/units/:id',
      name: 'organization.unit',
      kind: 'object',
      titleKey: 'organization.unit.title',
      permission: 'unit.read',
      help: 'units',
      component: () => import('./pages/UnitPage.vue'),
      shell: 'office',
    },
    {
      path: '/organization/units/:id/describe',
      name: 'organization.describe',
      kind: 'form',
      titleKey: 'organization.describe.title',
      permission: 'unit.read',
      help: 'units',
      component: () => import('./pages/DescribeUnit.vue'),
      shell: 'office',
    },
  ],
  menu: [
    {
      titleKey: 'organization.tree.title',
      section: 'reference',
      route: 'organization.tree',
      permission: 'unit.read',
      order: 10,
    },
    {
      titleKey: 'organization.units.title',
      section: 'reference',
      route: 'organization.units',
      permission: 'unit.read',
      order: 20,
    },
  ],
})
