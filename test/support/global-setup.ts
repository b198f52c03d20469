import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startScratchPostgres } from '../../src/db/embedded/scratch-postgres.ts'
import { migrateDatabase } from '../../src/db/migrate.ts'
import { appRole, ensureQueueSchema, ownerRole } from '../../src/db/roles.ts'
import { addressFor, type TestServer, withDatabase } from './servers.ts'

/**
 * Once per run: one PostgreSQL for all test files (a scratch one, or the superuser's address in TEST_DATABASE_URL)
 * with a migrated template database. Returns what ends it.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL']
  const { server, stop } = given ? await useGivenServer(given) : await useScratchServer()
  try {
    await makeTemplate(server)
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('testServer', server)
  return stop
}

async function useScratchServer() {
  const scratch = await startScratchPostgres()
  const passwords = { owner: new URL(scratch.ownerUrl).password, app: new URL(scratch.appUrl).password }
  const server: TestServer = { adminUrl: scratch.adminUrl, template: 'thihanh_template', passwords }
  return { server, stop: scratch.stop }
}

async function useGivenServer(adminUrl: string) {
  const template = `thihanh_template_${randomBytes(4).toString('hex')}`
  const server: TestServer = { adminUrl, template, passwords: null }
  await asAdmin(adminUrl, async (admin) => {
    for (const role of [ownerRole, appRole]) {
      const { rows } = await admin.query('select from pg_roles where rolname = $1', [role])
      if (rows.length === 0) await admin.query(`create role ${role} nologin`)
    }
  })
  const stop = () =>
    asAdmin(adminUrl, async (admin) => {
      await admin.query(`drop database if exists ${template} with (force)`)
    })
  return { server, stop }
}

async function makeTemplate(server: TestServer): Promise<void> {
  await asAdmin(server.adminUrl, async (admin) => {
    await admin.query(`create database ${server.template} owner ${ownerRole}`)
  })
  await asAdmin(withDatabase(server.adminUrl, server.template), ensureQueueSchema)
  await migrateDatabase(addressFor(server, server.template, 'owner'))
}

async function asAdmin(url: string, work: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  try {
    await work(admin)
  } finally {
    await admin.end()
  }
}
