import { byItsOfficer } from './move.ts'

/** Seizure (kê biên): what is done to assets while they are processed. */
export const seizureToAssets = {
  NOTIFY_SEIZURE: byItsOfficer,
  SEIZE: byItsOfficer,
  RELEASE_SEIZURE: byItsOfficer,
}
