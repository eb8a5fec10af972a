/**
 * The identifiers that examples use. The published pages show what look like real members' ids; none of those is
 * repeated, here or in the document: each is replaced by one of the same form that says it is an example.
 */
const OWNER_PROFILE_URN = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000001";
export const RECIPIENT_PROFILE_ID = "ACoAAEXAMPLE0000000000000000000000000002";
export const RECIPIENT_PROFILE_URN = `urn:li:fsd_profile:${RECIPIENT_PROFILE_ID}`;
export const ACCOUNT_ID = "000000000000000000000001";
export const THREAD_ID = `2-${base64("EXAMPLE-THREAD-0001")}`;
export const CONVERSATION_URN = `urn:li:msg_conversation:(${OWNER_PROFILE_URN},${THREAD_ID})`;
export const MESSAGE_URN = `urn:li:msg_message:(${OWNER_PROFILE_URN},2-${base64("EXAMPLE-MESSAGE-0001")})`;
export const CURSOR = base64("EXAMPLE-CURSOR-0001");
export const PHOTO_URL = "https://media.licdn.com/dms/image/EXAMPLE-PHOTO-0001";

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

/** What looks like a member, a thread, a message, a photo or an account, yet does not say that it is an example. */
export function foreignIds(value: unknown): string[] {
  const text = JSON.stringify(value);
  const profiles = [...text.matchAll(/ACo[\w-]{6,}/g)].map(([id]) => id).filter((id) => !/^ACoAAEXAMPLE\d+$/.test(id));
  const threads = [...text.matchAll(/\b2-([\w+/-]{8,}={0,2})/g)].map(([, token = ""]) => token);
  const cursors = [...text.matchAll(/"(?!2-)([\w+/-]{16,}={1,2})"/g)].map(([, token = ""]) => token);
  const tokens = [...threads, ...cursors].filter(
    (token) => !/^EXAMPLE-[A-Z]+-\d{4}$/.test(Buffer.from(token, "base64").toString()),
  );
  const members = [...text.matchAll(/urn:li:member:(\d+)/g)]
    .map(([urn]) => urn)
    .filter((urn) => !/:0{5,}\d+$/.test(urn));
  const photos = [...text.matchAll(/https:\/\/media\.licdn\.com\/[^"\s]+/g)]
    .map(([url]) => url)
    .filter((url) => !/\/EXAMPLE-[A-Z]+-\d{4}$/.test(url));
  // 507f1f77bcf86cd799439011 is the id that MongoDB's own manual uses.
  const accounts = [...text.matchAll(/\b[0-9a-f]{24}\b/g)]
    .map(([id]) => id)
    .filter((id) => !/^0{12,}\d+$/.test(id) && id !== "507f1f77bcf86cd799439011");
  return [...profiles, ...tokens, ...members, ...photos, ...accounts];
}
