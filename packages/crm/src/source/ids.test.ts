import { expect, test } from "vitest";
import { naturalKey, personId, profileIn, token } from "./ids.ts";

const message = "2-RVhBTVBMRS1NRVNTQUdFLTAwMDE=";
const owner = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000001";

test.each([
  [`urn:li:msg_message:(${owner},${message})`],
  [`urn:li:msg_message:(urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002,${message})`],
  [`urn:li:messagingMessage:${message}`],
  [message],
])("%s names the same token", (urn) => {
  expect(token(urn)).toBe(message);
});

test("an id of another form is its own token", () => {
  expect(token("urn:li:message:EXAMPLE-0001")).toBe("urn:li:message:EXAMPLE-0001");
});

test("tokens that differ in case alone have different keys, in 35 characters of any CRM's alphabet", () => {
  const [one, other] = [naturalKey("li", "2-abc="), naturalKey("li", "2-ABC=")];
  expect(one).not.toBe(other);
  expect(one).toMatch(/^li_[0-9a-f]{32}$/);
});

test("a person is known by the opaque id, also where profileId is a number or a vanity name", () => {
  const id = "ACoAAEXAMPLE0000000000000000000000000002";
  expect(personId({ profileId: "123456", hostIdentityUrn: `urn:li:fsd_profile:${id}` })).toBe(id);
  expect(
    personId({ profileId: "john", participantUrn: `urn:li:msg_messagingParticipant:urn:li:fsd_profile:${id}` }),
  ).toBe(id);
  expect(personId({ profileId: "123456" })).toBe("123456");
});

test("the owner of a mailbox stands in the conversation's URN", () => {
  expect(profileIn(`urn:li:msg_conversation:(${owner},2-x=)`)).toBe("ACoAAEXAMPLE0000000000000000000000000001");
});
