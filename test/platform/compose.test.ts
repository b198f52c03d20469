import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'

type Service = {
  image?: string
  build?: string
  command?: string[]
  environment?: Record<string, string>
  ports?: string[]
  volumes?: string[]
  healthcheck?: object
  depends_on?: Record<string, { condition: string }>
  deploy?: { replicas: number }
}
type Compose = {
  services: Record<string, Service>
  volumes: Record<string, null>
  configs: Record<string, object>
}

// The YAML reader that @fastify/swagger brings; the project itself has no use for one.
const { parse } = createRequire(createRequire(import.meta.url).resolve('@fastify/swagger'))('yaml') as {
  parse: (text: string, options: object) => Compose
}
const text = readFileSync('docker-compose.yml', 'utf8')
const { services, volumes } = parse(text, { merge: true })
const dockerfile = readFileSync('Dockerfile', 'utf8')

describe('the production shape', () => {
  it('has one database, one queue, one migration step, the pages and two workers', () => {
    expect(Object.keys(services)).toEqual(['postgres', 'redis', 'migrate', 'api', 'worker'])
    expect(services['postgres']?.image).toBe('postgres:18')
    expect(services['redis']?.command?.join(' ')).toBe(
      'redis-server --appendonly yes --maxmemory-policy noeviction',
    )
    expect(services['worker']?.deploy?.replicas).toBe(2)
  })

  it('gives the owner to the migration only, and the application role to everything else', () => {
    for (const name of ['migrate', 'api', 'worker']) {
      expect(services[name]?.environment?.['DATABASE_URL']).toMatch(/^postgres:\/\/thihanh_app:/)
    }
    const withOwner = Object.entries(services).filter(
      ([, { environment }]) => environment?.['MIGRATION_DATABASE_URL'],
    )
    expect(withOwner.map(([name]) => name)).toEqual(['migrate'])
  })

  it('opens no port beyond this machine', () => {
    const ports = Object.values(services).flatMap((service) => service.ports ?? [])
    expect(ports).toHaveLength(1)
    expect(ports[0]).toMatch(/^127\.0\.0\.1:/)
  })

  it('starts programs only after the migration, and keeps data in volumes', () => {
    for (const name of ['api', 'worker']) {
      expect(services[name]?.depends_on?.['migrate']?.condition).toBe('service_completed_successfully')
    }
    for (const name of ['postgres', 'redis', 'api']) expect(services[name]?.healthcheck).toBeDefined()
    const used = Object.values(services).flatMap((service) => service.volumes ?? [])
    expect(new Set(used.map((volume) => volume.split(':')[0]))).toEqual(new Set(Object.keys(volumes)))
  })

  it('takes every password from the environment, with a sentence for whoever forgot it', () => {
    const passwords = [...text.matchAll(/\$\{(\w*PASSWORD\w*)([^}]*)\}/g)]
    expect(new Set(passwords.map(([, name]) => name))).toEqual(
      new Set(['POSTGRES_PASSWORD', 'OWNER_DATABASE_PASSWORD', 'APP_DATABASE_PASSWORD']),
    )
    for (const [, , rest] of passwords) expect(rest).toMatch(/^:\?\w+( \S+){3,}/)
  })

  it('runs as a plain user from an image without what only building and testing need', () => {
    expect(dockerfile.match(/^FROM .*/gm)).toEqual([
      'FROM node:20-slim AS dependencies',
      'FROM node:20-slim AS pages',
      'FROM node:20-slim',
    ])
    expect(dockerfile).toContain('COPY --from=pages /app/dist dist')
    expect(dockerfile).toContain('npm ci --omit=dev')
    expect(dockerfile).toMatch(/^USER node$/m)
    expect(dockerfile.trim().split('\n').at(-1)).toBe('CMD ["node", "--import", "tsx", "src/api.ts"]')
  })
})
