import { describe, expect, it } from "vitest";
import { ACCOUNT_ID, CONVERSATION_URN, CURSOR, foreignIds, MESSAGE_URN, PHOTO_URL } from "./synthetic-ids.ts";

describe("what does not say that it is an example", () => {
  it.each([
    ["a profile id", "urn:li:fsd_profile:ACoAAAbCdEf1GhIjKlMnOpQrStUvWxYz0123456"],
    ["a thread", "urn:li:msg_conversation:(x,2-MTIzNDU2NzgtMTIzNC0xMjM0XzEwMA==)"],
    ["a thread without padding", "2-MTIzNDU2NzgtMTIzNC0xMjM0XzEw"],
    ["a cursor", "MTIzNDU2NzgtMTIzNC0xMjM0XzEwMA=="],
    ["a member", "urn:li:member:123456789"],
    ["a photo", "https://media.licdn.com/dms/image/C4D03AQ/photo"],
    ["an account", "0123456789abcdef01234567"],
  ])("is found in %s", (_, value) => {
    expect(foreignIds({ value })).toHaveLength(1);
  });

  it("is not found in the ids that examples use", () => {
    const used = [ACCOUNT_ID, CONVERSATION_URN, CURSOR, MESSAGE_URN, PHOTO_URL, "507f1f77bcf86cd799439011"];
    expect(foreignIds(used)).toEqual([]);
  });
});
