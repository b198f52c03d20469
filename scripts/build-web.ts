import { buildWeb, isWebStale } from './web/build-web.ts'

// `npm start` builds only what is missing or older than its sources; `npm run build:web` always does.
if (process.argv.includes('--always') || (await isWebStale())) {
  process.stdout.write('Đang dựng các trang…\n')
  await buildWeb()
}
