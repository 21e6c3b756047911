/** A topic of the help; pages name its anchor in their door sign. */
export interface Topic {
  anchor: string
  title: string
  texts: string[]
}

export const TOPICS: readonly Topic[] = [
  { anchor: 'about', title: 'help.about.title', texts: ['help.about.text', 'help.about.more'] },
  { anchor: 'thread', title: 'help.thread.title', texts: ['help.thread.text'] },
  { anchor: 'frame', title: 'help.frame.title', texts: ['help.frame.text', 'help.frame.more'] },
  { anchor: 'sign-in', title: 'help.signIn.title', texts: ['help.signIn.text'] },
  { anchor: 'me', title: 'help.me.title', texts: ['help.me.text'] },
  { anchor: 'security', title: 'help.security.title', texts: ['help.security.text', 'help.security.more'] },
  { anchor: 'accounts', title: 'help.accounts.title', texts: ['help.accounts.text', 'help.accounts.more'] },
  { anchor: 'desk', title: 'help.desk.title', texts: ['help.desk.text'] },
  { anchor: 'inbox', title: 'help.inbox.title', texts: ['help.inbox.text', 'help.inbox.more'] },
  { anchor: 'units', title: 'help.units.title', texts: ['help.units.text', 'help.units.more'] },
  { anchor: 'places', title: 'help.places.title', texts: ['help.places.text'] },
  {
    anchor: 'reorganizations',
    title: 'help.reorganizations.title',
    texts: ['help.reorganizations.text', 'help.reorganizations.more'],
  },
  { anchor: 'posts', title: 'help.posts.title', texts: ['help.posts.text', 'help.posts.more'] },
  { anchor: 'persons', title: 'help.persons.title', texts: ['help.persons.text'] },
  { anchor: 'kinship', title: 'help.kinship.title', texts: ['help.kinship.text'] },
  { anchor: 'delegation', title: 'help.delegation.title', texts: ['help.delegation.text', 'help.delegation.more'] },
  {
    anchor: 'emergency-access',
    title: 'help.emergencyAccess.title',
    texts: ['help.emergencyAccess.text', 'help.emergencyAccess.more'],
  },
  {
    anchor: 'export-requests',
    title: 'help.exportRequests.title',
    texts: ['help.exportRequests.text', 'help.exportRequests.more'],
  },
  { anchor: 'grants', title: 'help.grants.title', texts: ['help.grants.text', 'help.grants.more'] },
  { anchor: 'withheld-posts', title: 'help.withheldPosts.title', texts: ['help.withheldPosts.text'] },
  {
    anchor: 'administrator-acts',
    title: 'help.administratorActs.title',
    texts: ['help.administratorActs.text', 'help.administratorActs.more'],
  },
  { anchor: 'staffing', title: 'help.staffing.title', texts: ['help.staffing.text', 'help.staffing.more'] },
  { anchor: 'imports', title: 'help.imports.title', texts: ['help.imports.text', 'help.imports.more'] },
  { anchor: 'days', title: 'help.days.title', texts: ['help.days.text', 'help.days.more'] },
  { anchor: 'chart', title: 'help.chart.title', texts: ['help.chart.text'] },
  { anchor: 'trace', title: 'help.trace.title', texts: ['help.trace.text', 'help.trace.more'] },
  { anchor: 'receipts', title: 'help.receipts.title', texts: ['help.receipts.text', 'help.receipts.more'] },
  { anchor: 'ledger-log', title: 'help.ledgerLog.title', texts: ['help.ledgerLog.text', 'help.ledgerLog.more'] },
  {
    anchor: 'demonstration',
    title: 'help.demonstration.title',
    texts: ['help.demonstration.text', 'help.demonstration.more'],
  },
  { anchor: 'public', title: 'help.public.title', texts: ['help.public.text'] },
]
