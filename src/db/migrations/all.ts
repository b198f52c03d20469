import type { Migration } from 'kysely'
import * as foundation from './0001-foundation.ts'
import * as proposals from './0002-proposals.ts'
import * as statistics from './0003-statistics.ts'
import * as results from './0005-results.ts'
import * as compliance from './0006-compliance.ts'
import * as watch from './0008-results.ts'
import * as stretchIndex from './0009-stretch-index.ts'
import * as calendar from './0010-calendar.ts'
import * as settings from './0011-settings.ts'
import * as search from './0012-search.ts'
import * as flow from './0013-flow.ts'
import * as checkpoints from './0014-checkpoints.ts'
import * as shortSearch from './0015-short-search.ts'
import * as moneyHeld from './0016-money-held.ts'
import * as limitPaused from './0020-limit-paused.ts'
import * as oneThreshold from './0021-one-threshold.ts'
import * as related from './0021-related.ts'
import * as accounts from './0022-accounts.ts'
import * as actCost from './0040-act-cost.ts'
import * as flowIndex from './0041-flow-index.ts'
import * as moneyLeft from './0042-money-left.ts'

/** Every migration in the order it is applied. Released ones are never edited. */
export const migrations: Record<string, Migration> = {
  '0001-foundation': foundation,
  '0002-proposals': proposals,
  '0003-statistics': statistics,
  '0005-results': results,
  '0006-compliance': compliance,
  '0008-results': watch,
  '0009-stretch-index': stretchIndex,
  '0010-calendar': calendar,
  '0011-settings': settings,
  '0012-search': search,
  '0013-flow': flow,
  '0014-checkpoints': checkpoints,
  '0015-short-search': shortSearch,
  '0016-money-held': moneyHeld,
  '0020-limit-paused': limitPaused,
  '0021-one-threshold': oneThreshold,
  '0021-related': related,
  '0022-accounts': accounts,
  '0040-act-cost': actCost,
  '0041-flow-index': flowIndex,
  '0042-money-left': moneyLeft,
}
