// Generated from spec/. Do not edit: change the YAML, then run pnpm generate.

export interface paths {
    "/messaging/recent-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recent conversations
         * @description Reads the account's inbox, recent conversations first: participants, unread count and the latest message of each.
         *     It sends nothing and costs no message. Marking as read is an operation of its own, which this document leaves out.
         *
         *     Follow `nextCursor` until it is `null` or absent. The cursor walks towards older conversations, so it is no marker for what is new:
         *     for that, keep the highest `lastActivityAt` you have seen and read from the first page on until a page has nothing newer.
         *     Ask for the messages of a conversation with `getConversationDetails`.
         *
         *     The vendor's newest pages call this operation deprecated and announce a redirect to `GET /conversations`, which has no `keywords` and no `read`.
         */
        get: operations["getRecentMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/conversation-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a conversation
         * @description Reads messages of one conversation with their senders, attachments and reactions.
         *     It sends nothing and costs no message.
         *
         *     Without an anchor the published examples show the latest messages. To go further back, set `deliveredAt` to the oldest `sentAt` you hold and `countBefore` to how many you want,
         *     until `pagination.hasMoreBefore` is `false` or, where `pagination` is absent, until fewer messages come than you asked for.
         *     Stretches may overlap, so deduplicate on `messageId`.
         *
         *     This is also where you look after a send whose outcome you do not know. That a message is missing here proves little: it may appear later.
         *
         *     The vendor's newest pages call this operation deprecated and announce a redirect to `GET /conversations/{conversationUrn}/messages`.
         *     An early edition answered with other keys (`conversationDetails.messages` with `messageUrn`, `body`, `createdAt`); this document describes the later form.
         */
        get: operations["getConversationDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message
         * @description Sends one direct message from the account. The recipient gets it as if it was typed on LinkedIn, and it cannot be taken back here.
         *
         *     A normal message needs a 1st-degree connection. To reach someone else, set `messageType` to `inmail`, give a `subject`,
         *     and have an InMail credit (LinkedIn Premium or Sales Navigator).
         *
         *     An accepted message counts one against the account's 150 a day. A broken connection, a timeout or a 500 leaves open whether the message went out: read the conversation before you send it again.
         *
         *     The vendor's newest pages call this operation deprecated in favour of `POST /conversations/send`.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/send-with-typing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message after the typing indicator
         * @description Shows the typing indicator, then sends one direct message as `sendMessage` does.
         *
         *     The indicator needs `conversationUrn`, an existing conversation. Without it the message still goes out;
         *     `typingIndicatorSent` tells whether the indicator was shown.
         *     The indicator is a courtesy to the reader, not a way around limits: LinkedIn's rules forbid automation that pretends to be a person.
         *
         *     An accepted message counts one against the account's 150 a day. A broken connection, a timeout or a 500 leaves open whether the message went out: read the conversation before you send it again.
         *
         *     The vendor's newest pages call this operation deprecated in favour of `POST /conversations/send`.
         */
        post: operations["sendMessageWithTyping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/typing-indicator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the typing indicator
         * @description Shows the other side of a conversation that you are typing. It sends no message and costs none, and is harmless to repeat.
         *     How long the indicator stays is not documented.
         *
         *     It needs an existing conversation, so there is none before the first message to someone.
         *     Show it when a person really is about to answer. LinkedIn's rules forbid automation that pretends to be a person.
         *
         *     The vendor's newest pages say that this operation will move to `/conversations`.
         */
        post: operations["sendTypingIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/send-with-ack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message and acknowledge earlier ones
         * @description Sends one direct message as `sendMessage` does and marks messages you received as acknowledged.
         *
         *     `messageUrns` lists the received messages; take them from `messageId` of `getConversationDetails` or `messageUrn` of the inbox.
         *     `acknowledgmentSent` tells about those earlier messages. It is no receipt for the new one: no operation tells whether a message was read.
         *
         *     An accepted message counts one against the account's 150 a day. A broken connection, a timeout or a 500 leaves open whether the message went out: read the conversation before you send it again.
         *
         *     The vendor's newest pages call this operation deprecated in favour of `POST /conversations/send`.
         */
        post: operations["sendMessageWithAck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/send-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message through a shared group
         * @description Writes to one member of a LinkedIn group that you are both in. It needs no connection and no InMail credit.
         *     It is a message to that one person, not a post in the group.
         *
         *     The recipient must be given as a profile URN. A 403 whose body names the group means that LinkedIn refuses this message;
         *     check first that both of you are in the group.
         *
         *     An accepted message counts one against the account's 150 a day. A broken connection, a timeout or a 500 leaves open whether the message went out: read the conversation before you send it again.
         */
        post: operations["sendGroupMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/send-group-with-typing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a group message after the typing indicator
         * @description Shows the typing indicator, then writes to one member of a shared group as `sendGroupMessage` does.
         *
         *     For an existing conversation give its `conversationUrn`. `typingIndicatorSent` tells whether the indicator was shown;
         *     the message goes out either way.
         *
         *     An accepted message counts one against the account's 150 a day. A broken connection, a timeout or a 500 leaves open whether the message went out: read the conversation before you send it again.
         *
         *     The vendor's newest pages call this operation deprecated in favour of `POST /conversations/send`.
         */
        post: operations["sendGroupMessageWithTyping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/send-group-with-ack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a group message and acknowledge earlier ones
         * @description Writes to one member of a shared group as `sendGroupMessage` does and marks messages you received as acknowledged.
         *
         *     `messageUrns` lists the received messages. `acknowledgmentSent` tells about those earlier messages and is no receipt for the new one.
         *     The published example answers `true` although it lists no message, so read the flag as it comes.
         *
         *     An accepted message counts one against the account's 150 a day. A broken connection, a timeout or a 500 leaves open whether the message went out: read the conversation before you send it again.
         *
         *     The vendor's newest pages call this operation deprecated in favour of `POST /conversations/send`.
         */
        post: operations["sendGroupMessageWithAck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description The connected LinkedIn account to act as. One API key can hold several; without this field the API uses the key's default account. Treat it as opaque text: both `acc_…` and 24-digit hexadecimal forms occur.
         * @example acc_12345
         * @example 507f1f77bcf86cd799439011
         */
        AccountId: string;
        /**
         * @description A conversation, as the `conversationUrn` of the inbox names it. It holds `:` `(` `)` `,` and `=`, so percent-encode it in a URL. Treat it as opaque text.
         * @example urn:li:msg_conversation:(urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000001,2-RVhBTVBMRS1USFJFQUQtMDAwMQ==)
         */
        ConversationUrn: string;
        /**
         * Participant
         * @description A person in a conversation.
         */
        Participant: {
            /** @description Id of the profile, opaque (`ACoAA…`) or numeric. No stable key on its own; prefer `hostIdentityUrn`. */
            profileId: string;
            /** @description Full name. */
            name: string;
            /** @description The line under the name on the profile. */
            headline: string;
            /** @description Address of the picture. */
            profilePicture: string;
            /**
             * Format: uri
             * @description Address of the profile on linkedin.com.
             */
            profileUrl?: string;
            /** @description How far the person is from the account, such as `DISTANCE_1` for a 1st-degree connection. */
            distance?: string;
            /** @description Badge beside the name. Its values are not documented; only `null` has been published. */
            memberBadgeType?: string | null;
            /** @description The person as a messaging participant; the form that `senderUrn` uses. */
            participantUrn?: string;
            /** @description The person as `urn:li:member:…`. */
            backendUrn?: string;
            /** @description The person as a profile URN, the form that `recipientProfileUrn` takes. */
            hostIdentityUrn?: string;
        };
        /**
         * @description A moment, as milliseconds since 1970-01-01T00:00:00Z.
         * @example 1773676800000
         */
        EpochMilliseconds: number;
        /**
         * @description A message, as `messageId` or `latestMessage.messageUrn` names it. Treat it as opaque text.
         * @example urn:li:msg_message:(urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000001,2-RVhBTVBMRS1NRVNTQUdFLTAwMDE=)
         */
        MessageUrn: string;
        /**
         * Latest message
         * @description The newest message of a conversation, shortened to what an inbox shows.
         */
        LatestMessage: {
            /** @description The message; the form that `messageUrns` takes. */
            messageUrn?: components["schemas"]["MessageUrn"];
            /** @description The same message under the name that webhooks use, `urn:li:messagingMessage:…`. */
            backendMessageUrn?: string;
            /** @description Text of the message. */
            text: string;
            /** @description When it was sent, as epoch milliseconds. */
            sentAt: components["schemas"]["EpochMilliseconds"];
            /** @description Full name of the sender, who may be the inbox's owner. */
            senderName: string;
            /**
             * Format: uri
             * @description Address of the sender's profile.
             */
            senderProfileUrl?: string;
            /** @description The sender as a messaging participant. */
            senderUrn?: string;
            /** @description Whether something is attached. */
            hasAttachment?: boolean;
        };
        /**
         * Conversation
         * @description One thread of the inbox with its participants and its latest message.
         */
        Conversation: {
            /** @description Id of the conversation, as a bare thread id or as a `urn:li:messagingThread:` URN. */
            conversationId: string;
            /** @description URN to pass to `getConversationDetails` and to the typing operations. Some answers leave it out; `getConversationDetails` then takes the `conversationId`. */
            conversationUrn?: components["schemas"]["ConversationUrn"];
            /** @description The same conversation under the name that webhooks use, `urn:li:messagingThread:…`. */
            backendConversationUrn?: string;
            /**
             * Format: uri
             * @description Address of the conversation on linkedin.com.
             */
            conversationUrl?: string;
            /** @description The people in the conversation. The inbox's owner may be among them. */
            participants: components["schemas"]["Participant"][];
            /** @description Messages that the owner has not read. */
            unreadCount: number;
            /** @description When something last happened here, as epoch milliseconds. Keep it as the watermark of a sync. */
            lastActivityAt: components["schemas"]["EpochMilliseconds"];
            /** @description When the conversation began, as epoch milliseconds. */
            createdAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the owner last read it, as epoch milliseconds. */
            lastReadAt?: components["schemas"]["EpochMilliseconds"];
            /** @description Whether the owner has read everything. */
            isRead?: boolean;
            /** @description State of the conversation. Its values are not documented; only `null` has been published. */
            state?: string | null;
            latestMessage: components["schemas"]["LatestMessage"];
        };
        /**
         * Recent messages
         * @description One page of the inbox. The first page has the recent conversations, each further page older ones.
         */
        RecentMessages: {
            /** @description Whether the page was read. Check it even on a 200. */
            success: boolean;
            /** @description The account whose inbox this is, also when the request named none. */
            accountId: components["schemas"]["AccountId"];
            /** @description Profile URN of the inbox's owner. Compare it with a sender's URN to tell sent from received. */
            profileUrn?: string;
            /** @description A count that the API sends on some pages; it does not say of what. Do not page by it. */
            total?: number;
            /** @description Pass it as `nextCursor` to get the next, older page. `null` or absent on the last page. */
            nextCursor?: string | null;
            /** @description The conversations of this page. Empty when nothing matches. */
            conversations: components["schemas"]["Conversation"][];
        };
        /**
         * Validation issue
         * @description One thing that is wrong with a request. Further fields depend on `code`.
         */
        ValidationIssue: {
            /** @description Kind of the problem, such as `invalid_type`. */
            code?: string;
            /** @description The type that was expected. */
            expected?: string;
            /** @description The type that arrived. */
            received?: string;
            /** @description Where the field is, from the outside in. */
            path?: (string | number)[];
            /** @description The problem as a short text. */
            message?: string;
        };
        /**
         * Validation error
         * @description The object form of `error`, which lists what is wrong field by field.
         */
        ValidationError: {
            /** @description Kind of the error, such as `ZodError`. */
            name?: string;
            /** @description One entry per problem. */
            issues?: components["schemas"]["ValidationIssue"][];
        };
        /**
         * Error details
         * @description A further message that some clients have met. No vendor page describes it.
         */
        ErrorDetails: {
            /** @description What went wrong. */
            message?: string;
        };
        /**
         * Error
         * @description Why a request failed. The API uses several shapes, and this one schema holds them all: `error` as text, `error` as an object, or `message` in its place. `success` is `false` where it is present, and absent from every 401.
         */
        Error: {
            /** @description `false` where it is present. */
            success?: boolean;
            /** @description What went wrong, as a sentence or as an object that lists validation issues. */
            error?: string | components["schemas"]["ValidationError"];
            /** @description What went wrong, in answers that have no `error`. */
            message?: string;
            /** @description A word for programs, such as `validation_error`. Rarely sent. */
            code?: string;
            /**
             * Format: date-time
             * @description Until when the account is held back after it exceeded a limit. Rarely sent.
             */
            holdUntil?: string;
            errorDetails?: components["schemas"]["ErrorDetails"];
        } & (unknown | unknown);
        /**
         * Sender
         * @description Who wrote a message.
         */
        Sender: {
            /** @description Opaque id of the profile, `ACoAA…`. */
            profileId: string;
            /** @description Full name. */
            name: string;
            /**
             * Format: uri
             * @description Address of the profile on linkedin.com.
             */
            profileUrl: string;
            /** @description Address of the picture. */
            profilePicture: string;
            /** @description The sender as a messaging participant. */
            participantUrn?: string;
        };
        /**
         * Attachment
         * @description Something attached to a message. Its fields are not documented, so it is an open object.
         */
        Attachment: {
            [key: string]: unknown;
        };
        /**
         * Reaction
         * @description A reaction to a message. Its fields are not documented, so it is an open object.
         */
        Reaction: {
            [key: string]: unknown;
        };
        /**
         * Message
         * @description One message of a conversation.
         */
        Message: {
            /** @description URN of the message. Deduplicate on it. */
            messageId: components["schemas"]["MessageUrn"];
            /** @description The same message under the name that webhooks use, `urn:li:messagingMessage:…`. */
            backendMessageUrn?: string;
            /** @description Text of the message. */
            text: string;
            /** @description Subject line of an InMail, otherwise `null`. */
            subject?: string | null;
            /** @description When it was sent, as epoch milliseconds. */
            sentAt: components["schemas"]["EpochMilliseconds"];
            sender: components["schemas"]["Sender"];
            /** @description What is attached, or `null`. */
            attachments: components["schemas"]["Attachment"][] | null;
            /** @description The reactions to it, or `null`. */
            reactions: components["schemas"]["Reaction"][] | null;
            /** @description Whether something is attached. */
            hasAttachment?: boolean;
        };
        /**
         * History position
         * @description Whether the conversation goes on before and after this stretch. Some answers leave it out; then fewer messages than you asked for mean the end.
         */
        HistoryPosition: {
            /** @description Whether older messages exist. Ask again with `deliveredAt` set to the oldest `sentAt` you hold. */
            hasMoreBefore: boolean;
            /** @description Whether newer messages exist. */
            hasMoreAfter: boolean;
        };
        /**
         * Conversation details
         * @description A stretch of one conversation's history.
         */
        ConversationDetails: {
            /** @description Whether the history was read. Check it even on a 200. */
            success: boolean;
            /** @description The account that read, also when the request named none. */
            accountId?: components["schemas"]["AccountId"];
            /** @description Profile URN of the account's owner. Compare it with a sender to tell sent from received. */
            profileUrn?: string;
            /** @description The conversation of the request. */
            conversationUrn: components["schemas"]["ConversationUrn"];
            /** @description A count that the API sends in some answers; it does not say of what. Do not page by it. */
            total?: number;
            /** @description The messages. Their order is not documented; sort by `sentAt`. */
            messages: components["schemas"]["Message"][];
            pagination?: components["schemas"]["HistoryPosition"];
        };
        /**
         * @description The recipient by public identifier: the last part of a LinkedIn profile address, such as `john-doe-123`. Members can change theirs; prefer `recipientProfileUrn` when you have it.
         * @example john-doe-123
         */
        RecipientProfileId: string;
        /**
         * @description The recipient by profile URN. It stays the same when the member renames their profile address.
         * @example urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002
         */
        RecipientProfileUrn: string;
        /**
         * Recipient
         * @description Who gets the message. Give the profile id, the profile URN, or both. Let both name the same member: which of them counts is not documented.
         */
        Recipient: {
            recipientProfileId: components["schemas"]["RecipientProfileId"];
            recipientProfileUrn?: components["schemas"]["RecipientProfileUrn"];
        } | {
            recipientProfileId?: components["schemas"]["RecipientProfileId"];
            recipientProfileUrn: components["schemas"]["RecipientProfileUrn"];
        };
        /**
         * @description `normal` reaches 1st-degree connections only. `inmail` reaches members outside your network and spends one of the account's InMail credits.
         * @default normal
         * @enum {string}
         */
        MessageType: "normal" | "inmail";
        /**
         * Message content
         * @description What every direct message carries besides its recipient.
         */
        MessageContent: {
            accountId?: components["schemas"]["AccountId"];
            /** @description The text that the recipient reads. No limit of its length is published. */
            message: string;
            /** @description Subject line of an InMail. The vendor's pages call it optional in one place and required for InMail in another, so send one with every InMail and leave it out otherwise. */
            subject?: string;
            messageType?: components["schemas"]["MessageType"];
        };
        /**
         * Send message input
         * @description A direct message to one member.
         */
        SendMessageInput: components["schemas"]["Recipient"] & components["schemas"]["MessageContent"];
        /**
         * Send message result
         * @description LinkedIn took the message. No id of it is returned; read the conversation to find it.
         */
        SendMessageResult: {
            /** @description Whether the message was sent. Check it even on a 200. */
            success: boolean;
            /** @description A status text for people, not the text that was sent. */
            message: string;
            /** @description The recipient as a profile URN, also when you addressed them by profile id. */
            recipientProfileUrn: components["schemas"]["RecipientProfileUrn"];
        };
        /**
         * Send message with typing input
         * @description A direct message to one member, announced by the typing indicator.
         */
        SendMessageWithTypingInput: {
            /** @description The existing conversation in which to show the indicator. Without it the message still goes out; read `typingIndicatorSent` to learn whether the indicator was shown. */
            conversationUrn?: components["schemas"]["ConversationUrn"];
        } & (components["schemas"]["Recipient"] & components["schemas"]["MessageContent"]);
        /**
         * Send message with typing result
         * @description LinkedIn took the message, with or without the indicator before it.
         */
        SendMessageWithTypingResult: {
            /** @description Whether the typing indicator was shown. `false` says nothing about the message, which was sent. */
            typingIndicatorSent: boolean;
        } & components["schemas"]["SendMessageResult"];
        /**
         * Send typing indicator input
         * @description The conversation in which to show that you are typing.
         */
        SendTypingIndicatorInput: {
            accountId?: components["schemas"]["AccountId"];
            conversationUrn: components["schemas"]["ConversationUrn"];
        };
        /**
         * Send typing indicator result
         * @description The indicator was shown.
         */
        SendTypingIndicatorResult: {
            /** @description Whether the indicator was shown. Check it even on a 200. */
            success: boolean;
            /** @description The account that acted, also when the request named none. */
            accountId: components["schemas"]["AccountId"];
            /** @description The conversation of the request. */
            conversationUrn: components["schemas"]["ConversationUrn"];
            /** @description A status text for people. */
            message: string;
        };
        /**
         * Typing indicator failure
         * @description The indicator could not be shown. The body repeats what was asked for.
         */
        TypingIndicatorFailure: {
            /** @description Always `false` here. */
            success: boolean;
            /** @description The account that acted. */
            accountId?: components["schemas"]["AccountId"];
            /** @description The conversation of the request. */
            conversationUrn?: components["schemas"]["ConversationUrn"];
            /** @description What went wrong. */
            message: string;
        };
        /**
         * Send message with acknowledgement input
         * @description A direct message to one member that also acknowledges messages received earlier.
         */
        SendMessageWithAckInput: {
            /** @description The received messages to acknowledge. Leave it out, or send an empty list, to acknowledge none. */
            messageUrns?: components["schemas"]["MessageUrn"][];
        } & (components["schemas"]["Recipient"] & components["schemas"]["MessageContent"]);
        /**
         * Send message with acknowledgement result
         * @description LinkedIn took the message. The flag tells about the earlier messages, not about this one.
         */
        SendMessageWithAckResult: {
            /** @description Whether earlier messages were acknowledged. It is no receipt that the new message was read or delivered. */
            acknowledgmentSent: boolean;
        } & components["schemas"]["SendMessageResult"];
        /**
         * @description A LinkedIn group that the sending account and the recipient both belong to. Digits, sent as text.
         * @example 12345678
         */
        GroupId: string;
        /**
         * Group message content
         * @description What every message through a shared group carries.
         */
        GroupMessageContent: {
            accountId?: components["schemas"]["AccountId"];
            recipientProfileUrn: components["schemas"]["RecipientProfileUrn"];
            groupId: components["schemas"]["GroupId"];
            /** @description The text that the recipient reads. No limit of its length is published. */
            message: string;
        };
        /**
         * Send group message input
         * @description A message to one member of a group that you share.
         */
        SendGroupMessageInput: components["schemas"]["GroupMessageContent"];
        /**
         * Send group message result
         * @description LinkedIn took the message. No id of it is returned; read the conversation to find it.
         */
        SendGroupMessageResult: {
            /** @description The group of the request. */
            groupId: components["schemas"]["GroupId"];
        } & components["schemas"]["SendMessageResult"];
        /**
         * Group send failure
         * @description LinkedIn refused a message through a group. The body repeats what was asked for.
         */
        GroupSendFailure: {
            /** @description Always `false` here. */
            success: boolean;
            /** @description What went wrong, in the API's words. */
            message: string;
            /** @description The recipient of the request. */
            recipientProfileUrn?: components["schemas"]["RecipientProfileUrn"];
            /** @description The group of the request. */
            groupId?: components["schemas"]["GroupId"];
            /** @description Whether the typing indicator was shown, on the operation that shows one. */
            typingIndicatorSent?: boolean;
            /** @description Whether earlier messages were acknowledged, on the operation that acknowledges. */
            acknowledgmentSent?: boolean;
        };
        /**
         * Send group message with typing input
         * @description A message to one member of a group that you share, announced by the typing indicator.
         */
        SendGroupMessageWithTypingInput: {
            /** @description The existing conversation in which to show the indicator. Without it the message still goes out; read `typingIndicatorSent` to learn whether the indicator was shown. */
            conversationUrn?: components["schemas"]["ConversationUrn"];
        } & components["schemas"]["GroupMessageContent"];
        /**
         * Send group message with typing result
         * @description LinkedIn took the message, with or without the indicator before it.
         */
        SendGroupMessageWithTypingResult: {
            /** @description Whether the typing indicator was shown. `false` says nothing about the message, which was sent. */
            typingIndicatorSent: boolean;
        } & components["schemas"]["SendGroupMessageResult"];
        /**
         * Send group message with acknowledgement input
         * @description A message to one member of a group that you share, which also acknowledges messages received earlier.
         */
        SendGroupMessageWithAckInput: {
            /** @description The received messages to acknowledge. Leave it out, or send an empty list, to acknowledge none. */
            messageUrns?: components["schemas"]["MessageUrn"][];
        } & components["schemas"]["GroupMessageContent"];
        /**
         * Send group message with acknowledgement result
         * @description LinkedIn took the message. The flag tells about the earlier messages, not about this one.
         */
        SendGroupMessageWithAckResult: {
            /** @description Whether earlier messages were acknowledged. It is no receipt that the new message was read or delivered. */
            acknowledgmentSent: boolean;
        } & components["schemas"]["SendGroupMessageResult"];
    };
    responses: {
        /** @description A parameter is not what the operation expects. Mend the request; the same one fails again. */
        InboxBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The API key is missing, wrong or revoked. Check the key; the same one fails again. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The trial or subscription has ended, for every operation. Renew it with ConnectSafely. Described by the vendor's general pages, not by the page of this operation. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key has made too many requests in a short time. Slow down and try again. Described by the vendor's general pages, which speak of 60 requests a minute and bursts of 100 in ten seconds. */
        TooManyRequests: {
            headers: {
                /**
                 * @description Seconds to wait before the next try. Only the vendor's newest pages mention it, so expect it to be absent.
                 * @example 30
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The API could not read the inbox, for example because it has no LinkedIn credentials for the account. Try again once; if it goes on, connect the account again. */
        InboxServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A required field is missing or not what the operation expects. Mend the request; the same one fails again. */
        ConversationBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The API could not read the conversation. Try again once; if it goes on, connect the account again. */
        HistoryServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A required field is missing or not what the operation expects. Nothing was sent. Mend the request; the same one fails again. */
        SendBadRequest: {
            headers: {
                "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The API key is missing, wrong or revoked. Nothing was sent. Check the key; the same one fails again. The request belongs to no account, so the headers show a period that nobody has used: do not count by them. */
        SendUnauthorized: {
            headers: {
                "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Used": components["headers"]["RateLimitUsedNone"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemainingAll"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The trial or subscription has ended, for every operation. Nothing was sent. Renew it with ConnectSafely. Described by the vendor's general pages, not by the page of this operation. */
        SendForbidden: {
            headers: {
                "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account has used its messages of the day. Nothing was sent. Wait until `X-RateLimit-Reset`; a try before that fails. A key that is too fast may get 429 as well: while `X-RateLimit-Remaining` is above 0, slow down instead. */
        QuotaExceeded: {
            headers: {
                "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Used": components["headers"]["RateLimitUsedAll"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemainingNone"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                /**
                 * @description Seconds to wait before the next try. Only the vendor's newest pages mention it, so expect it to be absent. For the daily quota it counts down to `X-RateLimit-Reset`.
                 * @example 28800
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The API or LinkedIn failed. The message may have gone out all the same: read the conversation before you send it again. Where the text speaks of credentials, connect the account again. */
        SendServerError: {
            headers: {
                "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The indicator could not be shown. It is harmless to try again. */
        TypingIndicatorServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TypingIndicatorFailure"] | components["schemas"]["Error"];
            };
        };
        /** @description A required field is missing or not what the operation expects. Nothing was sent. Mend the request; the same one fails again. */
        GroupSendBadRequest: {
            headers: {
                "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description LinkedIn does not let this account message this member through this group. Nothing was sent. The answer does not say why: check first that both are in the group. A trial or subscription that has ended answers 403 too. */
        GroupSendForbidden: {
            headers: {
                "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupSendFailure"] | components["schemas"]["Error"];
            };
        };
        /** @description LinkedIn does not let this account message this member through this group. Nothing was sent. The answer does not say why: check first that both are in the group. A trial or subscription that has ended answers 403 too. */
        GroupSendWithTypingForbidden: {
            headers: {
                "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupSendFailure"] | components["schemas"]["Error"];
            };
        };
        /** @description LinkedIn does not let this account message this member through this group. Nothing was sent. The answer does not say why: check first that both are in the group. A trial or subscription that has ended answers 403 too. */
        GroupSendWithAckForbidden: {
            headers: {
                "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupSendFailure"] | components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description The connected LinkedIn account to read from. Without it the API uses the key's default account. */
        AccountId: components["schemas"]["AccountId"];
        /** @description The `nextCursor` of the page before. Leave it out for the first page. It is opaque and usually ends in `=`, so percent-encode it. It walks to older pages only: it is no marker for what is new. */
        NextCursor: string;
        /** @description How many conversations a page holds at most. Whether the API refuses a number above 100 or cuts it is not documented. */
        Count: number;
        /** @description Keeps conversations whose participants, messages or subjects contain this text. Case is ignored and part of a word is enough. */
        Keywords: string;
        /** @description `true` keeps read conversations, `false` unread ones. Leave it out for both. */
        Read: boolean;
        /** @description The conversation to read: `conversationUrn` of the inbox, or its `conversationId` where the inbox gives no URN. Percent-encode it. */
        ConversationUrn: components["schemas"]["ConversationUrn"];
        /** @description Profile id of the participant. Described by the vendor's reference pages only, as optional; what it changes is not documented, so leave it out unless you were told to send it. */
        ProfileId: string;
        /** @description The anchor: a moment in epoch milliseconds around which to read. Set it to the oldest `sentAt` you hold to go further back. Described by the vendor's reference pages only. */
        DeliveredAt: components["schemas"]["EpochMilliseconds"];
        /** @description How many messages from before the anchor to return. Described by the vendor's reference pages only, which give neither default nor maximum. */
        CountBefore: number;
        /** @description How many messages from after the anchor to return. Described by the vendor's reference pages only, which give neither default nor maximum. */
        CountAfter: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Seconds to wait before the next try. Only the vendor's newest pages mention it, so expect it to be absent.
         * @example 30
         */
        RetryAfterKeyLimit: number;
        /**
         * @description The action that these numbers count. All six sends count as `MESSAGE`.
         * @example MESSAGE
         */
        RateLimitAction: string;
        /**
         * @description How many actions the account may take in the current period.
         * @example 150
         */
        RateLimitLimit: number;
        /**
         * @description How many actions the account has taken in the current period, this one included if it was accepted.
         * @example 12
         */
        RateLimitUsed: number;
        /**
         * @description How many actions the account has left in the current period. Limit minus used.
         * @example 138
         */
        RateLimitRemaining: number;
        /**
         * @description When the current period ends and the whole limit is available again, as an RFC 3339 timestamp. The published period ends at midnight UTC. One page of the vendor gives Unix time instead, so read digits too.
         * @example 2026-03-17T00:00:00Z
         */
        RateLimitReset: string;
        /**
         * @description Nothing. The request belongs to no account, so it reports a period that nobody has used.
         * @example 0
         */
        RateLimitUsedNone: number;
        /**
         * @description The whole limit. The request belongs to no account, so it reports a period that nobody has used.
         * @example 150
         */
        RateLimitRemainingAll: number;
        /**
         * @description The whole limit. The account has taken every action of the current period.
         * @example 150
         */
        RateLimitUsedAll: number;
        /**
         * @description Nothing. The account has no action left until the period ends.
         * @example 0
         */
        RateLimitRemainingNone: number;
        /**
         * @description Seconds to wait before the next try. Only the vendor's newest pages mention it, so expect it to be absent. For the daily quota it counts down to `X-RateLimit-Reset`.
         * @example 28800
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export interface operations {
    getRecentMessages: {
        parameters: {
            query?: {
                /** @description The connected LinkedIn account to read from. Without it the API uses the key's default account. */
                accountId?: components["parameters"]["AccountId"];
                /** @description The `nextCursor` of the page before. Leave it out for the first page. It is opaque and usually ends in `=`, so percent-encode it. It walks to older pages only: it is no marker for what is new. */
                nextCursor?: components["parameters"]["NextCursor"];
                /** @description How many conversations a page holds at most. Whether the API refuses a number above 100 or cuts it is not documented. */
                count?: components["parameters"]["Count"];
                /** @description Keeps conversations whose participants, messages or subjects contain this text. Case is ignored and part of a word is enough. */
                keywords?: components["parameters"]["Keywords"];
                /** @description `true` keeps read conversations, `false` unread ones. Leave it out for both. */
                read?: components["parameters"]["Read"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the inbox. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecentMessages"];
                };
            };
            400: components["responses"]["InboxBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InboxServerError"];
        };
    };
    getConversationDetails: {
        parameters: {
            query: {
                /** @description The connected LinkedIn account to read from. Without it the API uses the key's default account. */
                accountId?: components["parameters"]["AccountId"];
                /** @description The conversation to read: `conversationUrn` of the inbox, or its `conversationId` where the inbox gives no URN. Percent-encode it. */
                conversationUrn: components["parameters"]["ConversationUrn"];
                /** @description Profile id of the participant. Described by the vendor's reference pages only, as optional; what it changes is not documented, so leave it out unless you were told to send it. */
                profileId?: components["parameters"]["ProfileId"];
                /** @description The anchor: a moment in epoch milliseconds around which to read. Set it to the oldest `sentAt` you hold to go further back. Described by the vendor's reference pages only. */
                deliveredAt?: components["parameters"]["DeliveredAt"];
                /** @description How many messages from before the anchor to return. Described by the vendor's reference pages only, which give neither default nor maximum. */
                countBefore?: components["parameters"]["CountBefore"];
                /** @description How many messages from after the anchor to return. Described by the vendor's reference pages only, which give neither default nor maximum. */
                countAfter?: components["parameters"]["CountAfter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stretch of the conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDetails"];
                };
            };
            400: components["responses"]["ConversationBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["HistoryServerError"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageInput"];
            };
        };
        responses: {
            /** @description LinkedIn took the message. */
            200: {
                headers: {
                    "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendMessageResult"];
                };
            };
            400: components["responses"]["SendBadRequest"];
            401: components["responses"]["SendUnauthorized"];
            403: components["responses"]["SendForbidden"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["SendServerError"];
        };
    };
    sendMessageWithTyping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageWithTypingInput"];
            };
        };
        responses: {
            /** @description LinkedIn took the message. */
            200: {
                headers: {
                    "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendMessageWithTypingResult"];
                };
            };
            400: components["responses"]["SendBadRequest"];
            401: components["responses"]["SendUnauthorized"];
            403: components["responses"]["SendForbidden"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["SendServerError"];
        };
    };
    sendTypingIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendTypingIndicatorInput"];
            };
        };
        responses: {
            /** @description The indicator was shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendTypingIndicatorResult"];
                };
            };
            400: components["responses"]["ConversationBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TypingIndicatorServerError"];
        };
    };
    sendMessageWithAck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageWithAckInput"];
            };
        };
        responses: {
            /** @description LinkedIn took the message. */
            200: {
                headers: {
                    "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendMessageWithAckResult"];
                };
            };
            400: components["responses"]["SendBadRequest"];
            401: components["responses"]["SendUnauthorized"];
            403: components["responses"]["SendForbidden"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["SendServerError"];
        };
    };
    sendGroupMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendGroupMessageInput"];
            };
        };
        responses: {
            /** @description LinkedIn took the message. */
            200: {
                headers: {
                    "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendGroupMessageResult"];
                };
            };
            400: components["responses"]["GroupSendBadRequest"];
            401: components["responses"]["SendUnauthorized"];
            403: components["responses"]["GroupSendForbidden"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["SendServerError"];
        };
    };
    sendGroupMessageWithTyping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendGroupMessageWithTypingInput"];
            };
        };
        responses: {
            /** @description LinkedIn took the message. */
            200: {
                headers: {
                    "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendGroupMessageWithTypingResult"];
                };
            };
            400: components["responses"]["GroupSendBadRequest"];
            401: components["responses"]["SendUnauthorized"];
            403: components["responses"]["GroupSendWithTypingForbidden"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["SendServerError"];
        };
    };
    sendGroupMessageWithAck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendGroupMessageWithAckInput"];
            };
        };
        responses: {
            /** @description LinkedIn took the message. */
            200: {
                headers: {
                    "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendGroupMessageWithAckResult"];
                };
            };
            400: components["responses"]["GroupSendBadRequest"];
            401: components["responses"]["SendUnauthorized"];
            403: components["responses"]["GroupSendWithAckForbidden"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["SendServerError"];
        };
    };
}
export type AccountId = components["schemas"]["AccountId"];
export type ConversationUrn = components["schemas"]["ConversationUrn"];
export type Participant = components["schemas"]["Participant"];
export type EpochMilliseconds = components["schemas"]["EpochMilliseconds"];
export type MessageUrn = components["schemas"]["MessageUrn"];
export type LatestMessage = components["schemas"]["LatestMessage"];
export type Conversation = components["schemas"]["Conversation"];
export type RecentMessages = components["schemas"]["RecentMessages"];
export type ValidationIssue = components["schemas"]["ValidationIssue"];
export type ValidationError = components["schemas"]["ValidationError"];
export type ErrorDetails = components["schemas"]["ErrorDetails"];
export type Error = components["schemas"]["Error"];
export type Sender = components["schemas"]["Sender"];
export type Attachment = components["schemas"]["Attachment"];
export type Reaction = components["schemas"]["Reaction"];
export type Message = components["schemas"]["Message"];
export type HistoryPosition = components["schemas"]["HistoryPosition"];
export type ConversationDetails = components["schemas"]["ConversationDetails"];
export type RecipientProfileId = components["schemas"]["RecipientProfileId"];
export type RecipientProfileUrn = components["schemas"]["RecipientProfileUrn"];
export type Recipient = components["schemas"]["Recipient"];
export type MessageType = components["schemas"]["MessageType"];
export type MessageContent = components["schemas"]["MessageContent"];
export type SendMessageInput = components["schemas"]["SendMessageInput"];
export type SendMessageResult = components["schemas"]["SendMessageResult"];
export type SendMessageWithTypingInput = components["schemas"]["SendMessageWithTypingInput"];
export type SendMessageWithTypingResult = components["schemas"]["SendMessageWithTypingResult"];
export type SendTypingIndicatorInput = components["schemas"]["SendTypingIndicatorInput"];
export type SendTypingIndicatorResult = components["schemas"]["SendTypingIndicatorResult"];
export type TypingIndicatorFailure = components["schemas"]["TypingIndicatorFailure"];
export type SendMessageWithAckInput = components["schemas"]["SendMessageWithAckInput"];
export type SendMessageWithAckResult = components["schemas"]["SendMessageWithAckResult"];
export type GroupId = components["schemas"]["GroupId"];
export type GroupMessageContent = components["schemas"]["GroupMessageContent"];
export type SendGroupMessageInput = components["schemas"]["SendGroupMessageInput"];
export type SendGroupMessageResult = components["schemas"]["SendGroupMessageResult"];
export type GroupSendFailure = components["schemas"]["GroupSendFailure"];
export type SendGroupMessageWithTypingInput = components["schemas"]["SendGroupMessageWithTypingInput"];
export type SendGroupMessageWithTypingResult = components["schemas"]["SendGroupMessageWithTypingResult"];
export type SendGroupMessageWithAckInput = components["schemas"]["SendGroupMessageWithAckInput"];
export type SendGroupMessageWithAckResult = components["schemas"]["SendGroupMessageWithAckResult"];
