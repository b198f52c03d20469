import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { type TypeBoxTypeProvider, TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox'
import fastify, { type FastifyBaseLogger, LogController } from 'fastify'
import { checkpointRoutes } from '../audit/checkpoint-routes.ts'
import { journalRoutes } from '../audit/journal-routes.ts'
import { batchRoutes } from '../batches/batch-routes.ts'
import { appointmentRoutes } from '../calendar/appointment-routes.ts'
import { calendarRoutes } from '../calendar/calendar-routes.ts'
import { caseRoutes } from '../cases/case-routes.ts'
import { oneCaseRoutes } from '../cases/one-case-routes.ts'
import { planRoutes } from '../cases/plan-routes.ts'
import { worklistRoutes } from '../cases/worklist-routes.ts'
import { findingRoutes } from '../compliance/finding-routes.ts'
import { inspectionRoutes } from '../compliance/inspection-routes.ts'
import { oversightRoutes } from '../compliance/oversight-routes.ts'
import { statementRoutes } from '../compliance/statement-routes.ts'
import { exportRoutes } from '../exports/export-routes.ts'
import { lawRoutes } from '../law/law-routes.ts'
import { officeSettingsRoutes } from '../office/office-settings-routes.ts'
import { officeThresholdRoutes } from '../office/office-threshold-routes.ts'
import { accountRoutes } from '../people/account-routes.ts'
import { delegationRoutes } from '../people/delegation-routes.ts'
import { notificationRoutes } from '../people/notification-routes.ts'
import { notificationStream } from '../people/notification-stream.ts'
import { ownSettingsRoutes } from '../people/own-settings-routes.ts'
import { sessionRoutes } from '../people/session-routes.ts'
import { yearPlanRoutes } from '../plans/plan-routes.ts'
import { proposalRoutes } from '../proposals/proposal-routes.ts'
import { reviewRoutes } from '../reviews/review-routes.ts'
import { chartRoutes } from '../statistics/chart-routes.ts'
import { closingRoutes } from '../statistics/closing-routes.ts'
import { reportRoutes } from '../statistics/report-routes.ts'
import { reprojectionRoutes } from '../time-limits/reprojection-routes.ts'
import { watchRoutes } from '../watch/watch-routes.ts'
import type { HttpContext } from './context.ts'
import { healthRoutes } from './health-routes.ts'
import { acceptJson, acceptQuery } from './json-body.ts'
import { createMetrics } from './metrics.ts'
import { pageRoutes } from './page-routes.ts'
import { handleError, makeProblem, sendProblem } from './problem.ts'

/** Builds the HTTP application. Nothing listens yet; tests use `inject`. */
export async function buildApp(context: HttpContext, logger: FastifyBaseLogger) {
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 4 * 1024 * 1024,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 200 },
    genReqId: () => crypto.randomUUID(),
    // A path that cannot be read reaches no route; it is told like everything else.
    frameworkErrors: handleError,
  }).withTypeProvider<TypeBoxTypeProvider>()
  app.setValidatorCompiler(TypeBoxValidatorCompiler)
  app.setErrorHandler(handleError)
  app.setNotFoundHandler((request, reply) =>
    sendProblem(
      reply,
      makeProblem(
        404,
        'no-such-path',
        'Không có đường dẫn này',
        `${request.method} ${request.url.split('?')[0]}`,
      ),
    ),
  )
  app.decorateRequest('person', null)
  acceptJson(app)
  acceptQuery(app)
  const metrics = createMetrics()
  // What is answered about people stays out of every cache on the way.
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api/v1/')) reply.header('cache-control', 'no-store')
  })
  // Paths and statuses only: queries, bodies and names never reach the log.
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown'
    // A stream lasts as long as its window is open; that says nothing about how fast we answer.
    if (route !== '/api/v1/notifications/stream')
      metrics.observe(route, reply.statusCode, reply.elapsedTime / 1000)
    request.log.info(
      { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request',
    )
  })
  await app.register(helmet, {
    contentSecurityPolicy: { directives: { 'script-src': ["'self'"], 'upgrade-insecure-requests': null } },
    hsts: false,
  })
  await app.register(cookie)
  await app.register(rateLimit, { global: false })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Thi Hành', version: '1', description: 'Engine của thủ tục thi hành án dân sự.' },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    },
  })
  await app.register(swaggerUi, { routePrefix: '/api/docs' })
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  await app.register(healthRoutes(context, metrics))
  await app.register(sessionRoutes(context), { prefix: '/api/v1' })
  await app.register(lawRoutes(context), { prefix: '/api/v1' })
  await app.register(caseRoutes(context), { prefix: '/api/v1' })
  await app.register(oneCaseRoutes(context), { prefix: '/api/v1' })
  await app.register(worklistRoutes(context), { prefix: '/api/v1' })
  await app.register(planRoutes(context), { prefix: '/api/v1' })
  await app.register(proposalRoutes(context), { prefix: '/api/v1' })
  await app.register(batchRoutes(context), { prefix: '/api/v1' })
  await app.register(delegationRoutes(context), { prefix: '/api/v1' })
  await app.register(notificationRoutes(context), { prefix: '/api/v1' })
  await app.register(reportRoutes(context), { prefix: '/api/v1' })
  await app.register(closingRoutes(context), { prefix: '/api/v1' })
  await app.register(chartRoutes(context), { prefix: '/api/v1' })
  await app.register(findingRoutes(context), { prefix: '/api/v1' })
  await app.register(statementRoutes(context), { prefix: '/api/v1' })
  await app.register(oversightRoutes(context), { prefix: '/api/v1' })
  await app.register(inspectionRoutes(context), { prefix: '/api/v1' })
  await app.register(exportRoutes(context), { prefix: '/api/v1' })
  await app.register(watchRoutes(context), { prefix: '/api/v1' })
  await app.register(reviewRoutes(context), { prefix: '/api/v1' })
  await app.register(yearPlanRoutes(context), { prefix: '/api/v1' })
  await app.register(reprojectionRoutes(context), { prefix: '/api/v1' })
  await app.register(notificationStream(context), { prefix: '/api/v1' })
  await app.register(officeSettingsRoutes(context), { prefix: '/api/v1' })
  await app.register(officeThresholdRoutes(context), { prefix: '/api/v1' })
  await app.register(accountRoutes(context), { prefix: '/api/v1' })
  await app.register(ownSettingsRoutes(context), { prefix: '/api/v1' })
  await app.register(journalRoutes(context), { prefix: '/api/v1' })
  await app.register(checkpointRoutes(context), { prefix: '/api/v1' })
  await app.register(calendarRoutes(context), { prefix: '/api/v1' })
  await app.register(appointmentRoutes(context), { prefix: '/api/v1' })
  await app.register(pageRoutes())
  return app
}
