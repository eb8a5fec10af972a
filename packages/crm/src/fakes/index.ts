/**
 * CRMs with a memory, for tests and for trying the sync out. They hold requests to the documents in `specs/`, and can be
 * told to fail.
 *
 * @module
 */

export type { Fake, FakeLimit } from "./fake.ts";
export type { Fault, FaultKind, Faults } from "./faults.ts";
export { createFakeHubSpot, type FakeHubSpot } from "./hubspot.ts";
export { createFakePipedrive, type FakePipedrive } from "./pipedrive.ts";
export { createFakeSalesforce, type FakeSalesforce } from "./salesforce.ts";
export type { FakeContact, Held } from "./view.ts";
