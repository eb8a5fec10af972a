/** What keeps a sync from going on, beyond the CRM and the API: what it is, and what to do. */
export class SyncError extends Error {
  override readonly name = "SyncError";
}
