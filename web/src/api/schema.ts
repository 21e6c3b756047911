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
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    ActingPostRequest: {
      /** Format: uuid */
      post: string
    }
    AllowedAct: {
      act: string
      allowed: boolean
      needs: components['schemas']['Need'][]
      why: components['schemas']['Why'] | null
    }
    Clock: {
      /** Format: date-time */
      now: string
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
    /** @enum {string} */
    Line: 'PRINCIPAL' | 'SUPERVISORY'
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
    PagePersona: {
      items: components['schemas']['Persona'][]
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
    PageTraceEntry: {
      items: components['schemas']['TraceEntry'][]
      next: string | null
      total: components['schemas']['Total'] | null
    }
    PageUnitSummary: {
      items: components['schemas']['UnitSummary'][]
      next: string | null
      total: components['schemas']['Total'] | null
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
      'CITY' | 'DISTRICT' | 'COUNTY_LEVEL_CITY' | 'TOWN' | 'SUBDISTRICT' | 'DEVELOPMENT_ZONE' | 'VILLAGE' | 'COMMUNITY'
    /** @enum {string} */
    PlaceLevel: 'CITY' | 'DISTRICT' | 'TOWN' | 'VILLAGE'
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
      holder: components['schemas']['Ref'] | null
      /** Format: uuid */
      id: string
      kind: components['schemas']['PostKind']
      managedBy: string | null
      name: string
      /** Format: int32 */
      order: number
      portfolio: string | null
      rank: components['schemas']['PostRank'] | null
      /** Format: date */
      since: string | null
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
    ReauthenticationRequest: {
      password: string
    }
    Ref: {
      /** Format: uuid */
      id: string
      name: string
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
    SignInRequest: {
      password: string
      user: string
    }
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
    Unit: {
      acts: components['schemas']['AllowedAct'][]
      code: string
      /** Format: int32 */
      describedYear: number | null
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
      profile: components['schemas']['UnitProfile'] | null
      shortName: string
      /** Format: int32 */
      subordinateCount: number
      superior: components['schemas']['Ref'] | null
      /** Format: uuid */
      trace: string | null
      /** Format: int32 */
      vacantCount: number
      /** Format: date */
      validFrom: string
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
      | 'DISCIPLINE_COMMISSION'
      | 'DISCIPLINE_WORKING_COMMITTEE'
      | 'DISPATCHED_TEAM'
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
  organization_listPlaces: {
    parameters: {
      query?: {
        after?: string
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
  organization_listUnits: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
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
  organization_listPosts: {
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
  organization_exportUnits: {
    parameters: {
      query?: {
        after?: string
        count?: boolean
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
}
