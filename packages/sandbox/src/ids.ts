// Ids have the form of real ones and say EXAMPLE in plain sight once decoded: base64 of EXAMPLE-THREAD-0001 and so on.

export function numbered(number: number, digits = 4): string {
  return String(number).padStart(digits, "0");
}

function token(kind: "THREAD" | "MESSAGE", number: number): string {
  return `2-${btoa(`EXAMPLE-${kind}-${numbered(number)}`)}`;
}

export function profileIdOf(number: number): string {
  return `ACoAAEXAMPLE${numbered(number, 28)}`;
}

export function profileUrnOf(profileId: string): string {
  return `urn:li:fsd_profile:${profileId}`;
}

export interface ConversationNames {
  readonly conversationId: string;
  readonly conversationUrn: string;
  readonly backendConversationUrn: string;
  readonly conversationUrl: string;
}

export function conversationNames(ownerUrn: string, number: number): ConversationNames {
  const conversationId = token("THREAD", number);
  return {
    conversationId,
    conversationUrn: `urn:li:msg_conversation:(${ownerUrn},${conversationId})`,
    backendConversationUrn: `urn:li:messagingThread:${conversationId}`,
    conversationUrl: `https://www.linkedin.com/messaging/thread/${conversationId}/`,
  };
}

export interface MessageNames {
  readonly messageUrn: string;
  readonly backendMessageUrn: string;
}

export function messageNames(ownerUrn: string, number: number): MessageNames {
  const id = token("MESSAGE", number);
  return { messageUrn: `urn:li:msg_message:(${ownerUrn},${id})`, backendMessageUrn: `urn:li:messagingMessage:${id}` };
}
