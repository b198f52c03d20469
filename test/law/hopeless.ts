/** Conditions whose refusal nothing cures, and why: the only ones that may answer so. */
export const hopeless: Readonly<Record<string, string>> = {
  order: 'No way leads there from this step.',
  paperToSendExists: 'There must be a paper to send to the procuracy.',
  paperToServeExists: 'There must be a paper to serve, and the recipient must be a party.',
}
