/** Every address of the interface, built in one place. Features link to each other only through it. */
export const paths = {
  home: "/",
  agencies: "/agencies",
  agency: (id: string) => `/agencies/${id}`,
  spokespersons: "/spokespersons",
  statement: (id: string) => `/statements/${id}`,
  /** The token of the link follows behind "#". */
  confirmContact: "/xac-nhan",
  apiDocs: "/docs",
  console: "/console",
  tasks: "/console/tasks",
  task: (id: string) => `/console/tasks/${id}`,
  reorganisations: "/console/reorganisations",
  newReorganisation: "/console/reorganisations/new",
  reorganisation: (id: string) => `/console/reorganisations/${id}`,
  consoleAgencies: "/console/agencies",
  proposals: "/console/proposals",
  consoleAgency: (id: string) => `/console/agencies/${id}`,
  communicators: "/console/communicators",
  officers: "/console/officers",
  channels: "/console/channels",
  imports: "/console/imports",
  import: (id: string) => `/console/imports/${id}`,
  duties: "/console/duties",
  agencyDuties: (id: string) => `/console/agencies/${id}/duties`,
  coverage: "/console/coverage",
  sources: "/console/sources",
  source: (id: string) => `/console/sources/${id}`,
  articles: "/console/articles",
  issues: "/console/issues",
  issue: (id: string) => `/console/issues/${id}`,
  audit: "/console/audit",
  feed: "/console/feed",
  mails: "/console/mails",
  calendar: "/console/calendar",
  /** Served by the gateway, outside the single-page application. */
  login: (returnTo: string) => `/auth/login?${new URLSearchParams({ returnTo })}`,
  logout: "/auth/logout",
} as const;

/** Files that the registry serves to everybody; plain links, because the browser saves them. */
export const openData = {
  csv: "/api/registry/v1/open-data/spokespersons.csv",
  xlsx: "/api/registry/v1/open-data/spokespersons.xlsx",
  json: "/api/registry/v1/open-data/spokespersons.json",
  atom: "/api/registry/v1/open-data/spokespersons.atom",
  agencyAtom: (id: string) => `/api/registry/v1/open-data/agencies/${id}.atom`,
} as const;
