/** Every address of the interface, built in one place. Features link to each other only through it. */
export const paths = {
  home: "/",
  agencies: "/agencies",
  agency: (id: string) => `/agencies/${id}`,
  spokespersons: "/spokespersons",
  statement: (id: string) => `/statements/${id}`,
  apiDocs: "/docs",
  console: "/console",
  tasks: "/console/tasks",
  task: (id: string) => `/console/tasks/${id}`,
  consoleAgencies: "/console/agencies",
  consoleAgency: (id: string) => `/console/agencies/${id}`,
  sources: "/console/sources",
  source: (id: string) => `/console/sources/${id}`,
  articles: "/console/articles",
  issues: "/console/issues",
  issue: (id: string) => `/console/issues/${id}`,
  /** Served by the gateway, outside the single-page application. */
  login: (returnTo: string) => `/auth/login?${new URLSearchParams({ returnTo })}`,
  logout: "/auth/logout",
} as const;
