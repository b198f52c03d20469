import type { Given } from '../../../src/engine/given.ts'

/** The guard of a move: which outcome it is for, and which conditions of law it asks for, as data. */
export const given = (params: Given) => ({ type: 'given' as const, params })

/** An act that moves nothing: it goes on the record. */
export const record = { actions: 'record' as const }

/** An act on an asset at any step of processing; in which order, the asset's own chart says. */
export const byItsOfficer = { ...record, guard: given({ requires: ['officerIsAssigned'] }) }
