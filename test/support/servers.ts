/** Where the test databases come from; handed by the global set-up to every test file. */
export type TestServer = {
  /** A superuser's address, without meaning for its database. */
  readonly adminUrl: string
  /** The migrated database every test database is a copy of. */
  readonly template: string
  /** Passwords of the two roles; null on a given server, where the superuser acts as them. */
  readonly passwords: { readonly owner: string; readonly app: string } | null
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

/** The address of another database of the same server. */
export function withDatabase(address: string, database: string): string {
  const url = new URL(address)
  url.pathname = `/${database}`
  return url.toString()
}

/** The address of `database` for one of the two roles. */
export function addressFor(server: TestServer, database: string, which: 'owner' | 'app'): string {
  const url = new URL(withDatabase(server.adminUrl, database))
  const role = which === 'owner' ? 'thihanh_owner' : 'thihanh_app'
  if (server.passwords) {
    url.username = role
    url.password = server.passwords[which]
  } else {
    url.searchParams.set('options', `-c role=${role}`)
  }
  return url.toString()
}
