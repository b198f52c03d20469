/**
 * Rows whose length the engine does not keep as a clock, each with its reason (`id`, or `id/kind`). A row that a reader of
 * the law would call a clock says "gap": it is open, not excused.
 */
export const notClocks: Readonly<Record<string, string>> = {
  'INT-2': 'at receipt: the entry in the book is the recorded act itself',
  'INT-4': 'at receipt: the slip is given as the request is recorded',
  'NTF-7': 'two days in a row are the way of the notice; it is valid on the second',
  'NTF-11':
    'the three working days are those of NTF-2, kept under that row (for coercion; not for security: see below)',
  'EXM-3': 'greatest age of the minutes: a condition of the proposal',
  'SEC-7':
    'gap: the row says the immigration authority is told at once; Đ.70 itself is not among the texts at hand',
  'SEC-11/registry': 'the registry stops dealings on receipt; only what the officer sends is a clock',
  'COE-5': 'a span in which coercion with force is barred, not a clock',
  'KB-22':
    'gap: the mortgagee tells the agency at once (D152 Đ.55(3)); the start is known to the mortgagee only',
  'VAL-9': 'unverified: the certificate states its own term',
  'AUC-16/agreed': 'the longest term the parties may agree: a limit of the extension, not its own clock',
  'PAY-7/toState': 'a condition of the decision to pay to the State budget',
  'PAY-7/toStateLate': 'a condition of the decision to pay to the State budget',
  'PAY-14/toState': 'a condition of paying to the State budget',
  'PAY-17': 'after the 15 days of PAY-7, kept under that row',
  'CPL-6/extension': 'the longest extension of a clock, not its own clock',
  'CPL-8/extension': 'the longest extension of a clock, not its own clock',
  'EVI-4/year': 'the yearly inventory is the second of the half-yearly ones',
  T05: 'when a decision becomes enforceable: a definition, no duty',
  N08: 'two days in a row are the way of the notice; it is valid on the second',
  C05: 'a span in which coercion with force is barred, not a clock',
  G05: 'an amount (rent of one year), not a time',
  'M05/ordinary': 'a condition of the decision to pay to the State budget',
  'M05/late': 'a condition of the decision to pay to the State budget',
  M06: 'the term of a bank deposit',
  'M08/toState': 'a condition of the decision to pay to the State budget',
  'E01/five': 'age of the first decision: a condition of the proposal',
  'E01/ten': 'age of the first decision: a condition of the proposal',
  'M11/since15April': 'the same three working days are kept under TRN-8, which names the resolution',
  E02: 'greatest age of the minutes: a condition of the proposal',
  'Q08/extension': 'the longest extension of a clock, not its own clock',
  'Q10/extension': 'the longest extension of a clock, not its own clock',
  'Q11/extension': 'the longest extension of a clock, not its own clock',
  'Q16/acceptLongest': 'the longest extension of a clock, not its own clock',
}

/** Rows of the 2025 law whose clock the engine also keeps in the years before it, and why it may. */
export const alsoBefore2026: Readonly<Record<string, string>> = {
  'FEE-5': 'L26/2008 Đ.73.6 says the same: advances are refunded at once',
  'PRO-2': 'L Đ.116(2): the new time limit also holds for matters ended before 1/7/2026',
  'EVI-3': 'the row: also for sums already held on 1/7/2026',
}

/** Mistakes of the engine that the oracle found, in words of what holds since they were mended. */
export const mendedFaults = {
  restThatGrows: 'interrupted again on the very day it went on, a clock has as much left as before',
  runsThoughBarred:
    'the payment clock (PAY-4, M01) stands still while a suspension bars paying out, or paying out is not barred',
  decisionsToProcuracy:
    'NTF-2, NTF-11, D08: decisions on security and its end, on delegation, transfer, a delegated asset, an interim change and supplementary seizure start the clock of sending to the procuracy',
  hoursUnknown: 'where no hour was recorded, a clock in hours met on its due day is not called late',
} as const
