// Generated from control.yaml. Do not edit: change that, then run pnpm generate.

export interface paths {
    "/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the whole scene
         * @description Clock, key, accounts with what they have left, who is typing to whom, and the armed faults.
         */
        get: operations["getState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start over
         * @description Builds the world anew, disarms all faults and empties the record. Without `seed` the seed stays, without `now` the clock goes back to real time, or to the source it was given.
         */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the clock */
        get: operations["getClock"];
        put?: never;
        /**
         * Move the clock
         * @description Forward only, since messages are never younger than the past; `reset` with `now` goes back. `to`, `by` and `nextDay` exclude each other.
         */
        post: operations["moveClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set an account's quota
         * @description Sets the limit, how much of today's is used, or both. The use is for the clock's current UTC day; tomorrow starts at zero again. A limit below the use brings the use down to it.
         */
        put: operations["setQuota"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set an account's InMail credits */
        put: operations["setCredits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Connect or disconnect a person
         * @description A normal message reaches connected people only.
         */
        put: operations["setConnection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let a subscription lapse, or renew it
         * @description An account whose subscription has lapsed answers 403 to every operation.
         */
        put: operations["setSubscription"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List everyone an account could meet */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's conversations
         * @description Newest first. Like everything here it is no request to the API, so no fault strikes it and no log has it.
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a conversation
         * @description The newest ones, or those before `before`. Oldest first.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let someone write to an account
         * @description The message arrives in their conversation with the account, unread; a first message opens the conversation.
         */
        post: operations["receiveMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/typing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the typing indicators that people see now
         * @description An indicator lasts ten seconds of the sandbox's clock, or until the account's message arrives.
         */
        get: operations["listTyping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the armed faults */
        get: operations["listFaults"];
        put?: never;
        /**
         * Arm a fault
         * @description From now on it strikes requests that carry a valid key, by chance or by count, until it has struck `count` times or is disarmed.
         *     Each strike is drawn from the sandbox's seed. Of several faults that strike the same request the delays add up; of the others the one armed first wins.
         *
         *     | kind | what happens | was the request processed? |
         *     | --- | --- | --- |
         *     | `latency` | the answer comes `latencyMs` later | yes, after the delay |
         *     | `drop-before` | the connection breaks | no |
         *     | `drop-after` | the connection breaks | yes |
         *     | `error-before` | 500 | no |
         *     | `error-after` | 500 | yes |
         *     | `rate-limit` | 429 with `Retry-After: 30`, the one for too many requests with a key; the account's quota stays as it is | no |
         *     | `hang` | no answer, ever; the connection stays open | no |
         *     | `truncate` | the body breaks off in the middle | yes |
         */
        post: operations["armFault"];
        /** Disarm one fault, or all */
        delete: operations["disarmFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what the accounts sent
         * @description Every accepted send since the start or the last reset, oldest first.
         */
        get: operations["listSent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the last requests to the API
         * @description The newest 500, oldest first. Requests to the control API are not in it.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow what happens
         * @description Server-sent events. Each has an `id` and as `data` one JSON object with a `type`: `message`, `typing`, `account`, `clock`, `faults`, `request` or `reset`
         *     (schema `Event`). Events before the call are not repeated. In process this is `control.subscribe(listener)`.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Error: {
            success: boolean;
            /** @description What is wrong, as a sentence or as an object that lists the problems. */
            error: string | Record<string, never>;
        };
        State: {
            /** @description A key the API takes, for pages that call it. */
            apiKey: string;
            /** @description Where the API starts on this server. */
            basePath: string;
            seed: number;
            clock: components["schemas"]["Clock"];
            /** @description The connected accounts. The first is the default one. */
            accounts: components["schemas"]["Account"][];
            typing: components["schemas"]["Typing"][];
            faults: components["schemas"]["ArmedFault"][];
        };
        Clock: {
            /** @description Epoch milliseconds. */
            now: number;
            /** Format: date-time */
            iso: string;
            /** @description Whether time stands still until it is moved. */
            frozen: boolean;
        };
        Account: {
            accountId: string;
            profileUrn: string;
            name: string;
            isDefault: boolean;
            quota: components["schemas"]["Quota"];
            inMailCredits: number;
            lapsed: boolean;
            groups: string[];
            conversations: number;
            /** @description Conversations with something unread. */
            unread: number;
        };
        Quota: {
            action: string;
            limit: number;
            used: number;
            remaining: number;
            /** Format: date-time */
            resetAt: string;
        };
        Member: {
            profileId: string;
            publicId: string;
            profileUrn: string;
            name: string;
            headline: string;
            connected: boolean;
            /** @description The groups they are in. */
            groups: string[];
            /** @description Their conversation with the account, if there is one. */
            conversationUrn: string | null;
        };
        Typing: {
            accountId: string;
            conversationUrn: string;
            /** @description Epoch milliseconds. */
            until: number;
        };
        ConversationRecord: {
            conversationUrn: string;
            person: components["schemas"]["Member"];
            /** @description Messages that the account's owner has not read. */
            unread: number;
            latest: components["schemas"]["MessageRecord"];
        };
        MessageRecord: {
            accountId: string;
            conversationUrn: string;
            messageUrn: string;
            /** @enum {string} */
            direction: "sent" | "received";
            /** @description The other person. */
            profileUrn: string;
            text: string;
            subject: string | null;
            /** @description Epoch milliseconds. */
            sentAt: number;
        };
        SentMessage: {
            /** @description The operation that sent it. */
            operation: string;
            /** @enum {string} */
            messageType: "normal" | "inmail" | "group";
            groupId: string | null;
            typingIndicatorSent: boolean;
            /** @description The messages it acknowledged. */
            acknowledged: string[];
        } & components["schemas"]["MessageRecord"];
        RequestRecord: {
            id: number;
            /** @description Epoch milliseconds of the sandbox's clock. */
            at: number;
            method: string;
            /** @description Path and query. */
            target: string;
            operation: string | null;
            accountId: string | null;
            /** @description The status that was sent; `null` when a fault withheld the answer. */
            status: number | null;
            /** @description What the answer said about the quota, on sends. */
            quota: null | {
                limit: number;
                used: number;
                remaining: number;
            };
            /** @description The kind of the fault that struck. */
            fault: string | null;
            contentType: string | null;
            /** @description The request's body as text, cut after 4,096 characters. */
            body: string | null;
        };
        Fault: {
            /** @enum {string} */
            kind: "latency" | "drop-before" | "drop-after" | "error-before" | "error-after" | "rate-limit" | "hang" | "truncate";
            /**
             * @description The operation it strikes; without it, any.
             * @enum {string}
             */
            operation?: "getRecentMessages" | "getConversationDetails" | "sendMessage" | "sendMessageWithTyping" | "sendTypingIndicator" | "sendMessageWithAck" | "sendGroupMessage" | "sendGroupMessageWithTyping" | "sendGroupMessageWithAck";
            /** @description How likely it strikes each request. Left out, it always does. */
            probability?: number;
            /** @description How many times it strikes before it is gone. Left out, there is no end. */
            count?: number;
            /** @description How long a `latency` takes, in real time. Left out, one second. */
            latencyMs?: number;
        };
        ArmedFault: {
            id: number;
            kind: string;
            operation: string | null;
            probability: number;
            /** @description How many strikes are left; `null` is no end. */
            left: number | null;
            latencyMs: number;
            /** @description How often it has struck. */
            strikes: number;
        };
        ResetInput: {
            seed?: number;
            /**
             * Format: date-time
             * @description Where the clock starts. It ticks on from there.
             */
            now?: string;
        };
        MoveClockInput: {
            /** Format: date-time */
            to?: string;
            /** @description Milliseconds. */
            by?: number;
            /**
             * @description To the next midnight UTC, when quotas are full again.
             * @constant
             */
            nextDay?: true;
            /** @description Whether time stands still from now on. */
            frozen?: boolean;
        };
        SetQuotaInput: {
            accountId?: string;
            limit?: number;
            used?: number;
        };
        SetCreditsInput: {
            accountId?: string;
            credits: number;
        };
        SetConnectionInput: {
            accountId?: string;
            profileId: string;
            connected: boolean;
        };
        SetSubscriptionInput: {
            accountId?: string;
            lapsed: boolean;
        };
        ReceiveMessageInput: {
            accountId?: string;
            from: string;
            text: string;
        };
        /** @description One object of the event stream. */
        Event: {
            /** @constant */
            type: "message";
            message: components["schemas"]["MessageRecord"];
        } | {
            /** @constant */
            type: "typing";
            typing: components["schemas"]["Typing"];
        } | {
            /** @constant */
            type: "account";
            account: components["schemas"]["Account"];
        } | {
            /** @constant */
            type: "clock";
            clock: components["schemas"]["Clock"];
        } | {
            /** @constant */
            type: "faults";
            faults: components["schemas"]["ArmedFault"][];
        } | {
            /** @constant */
            type: "request";
            request: components["schemas"]["RequestRecord"];
        } | {
            /** @constant */
            type: "reset";
        };
    };
    responses: {
        /** @description The account after the change. */
        Account: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Account"];
            };
        };
        /** @description The faults that are armed now. */
        Faults: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ArmedFault"][];
            };
        };
        /** @description The request is not what the operation expects. Nothing was changed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description The account; without it the default one, or for `listSent` all of them. */
        AccountId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    getState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scene. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["State"];
                };
            };
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ResetInput"];
            };
        };
        responses: {
            /** @description The new scene. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["State"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
        };
    };
    moveClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveClockInput"];
            };
        };
        responses: {
            /** @description The clock after the move. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    setQuota: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetQuotaInput"];
            };
        };
        responses: {
            200: components["responses"]["Account"];
            400: components["responses"]["BadRequest"];
        };
    };
    setCredits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCreditsInput"];
            };
        };
        responses: {
            200: components["responses"]["Account"];
            400: components["responses"]["BadRequest"];
        };
    };
    setConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetConnectionInput"];
            };
        };
        responses: {
            /** @description The person as this account now sees them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    setSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSubscriptionInput"];
            };
        };
        responses: {
            200: components["responses"]["Account"];
            400: components["responses"]["BadRequest"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description The account; without it the default one, or for `listSent` all of them. */
                accountId?: components["parameters"]["AccountId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The people, each as this account sees them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"][];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /** @description The account; without it the default one, or for `listSent` all of them. */
                accountId?: components["parameters"]["AccountId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationRecord"][];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    listMessages: {
        parameters: {
            query: {
                /** @description The account; without it the default one, or for `listSent` all of them. */
                accountId?: components["parameters"]["AccountId"];
                /** @description The conversation. */
                conversationUrn: string;
                /** @description Only messages older than this moment, in epoch milliseconds. */
                before?: number;
                /** @description How many at most. Left out, 50. */
                count?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        messages: components["schemas"]["MessageRecord"][];
                        /** @description Whether there are older ones. */
                        more: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    receiveMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveMessageInput"];
            };
        };
        responses: {
            /** @description The message that arrived. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    listTyping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indicators. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Typing"][];
                };
            };
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Faults"];
        };
    };
    armFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        responses: {
            /** @description The fault, with the id that disarms it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArmedFault"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    disarmFaults: {
        parameters: {
            query?: {
                /** @description The fault to disarm. Without it all are. */
                id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Faults"];
            400: components["responses"]["BadRequest"];
        };
    };
    listSent: {
        parameters: {
            query?: {
                /** @description The account; without it the default one, or for `listSent` all of them. */
                accountId?: components["parameters"]["AccountId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentMessage"][];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    listRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestRecord"][];
                };
            };
        };
    };
    streamEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. It ends when the sandbox does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
}
export type Error = components["schemas"]["Error"];
export type State = components["schemas"]["State"];
export type Clock = components["schemas"]["Clock"];
export type Account = components["schemas"]["Account"];
export type Quota = components["schemas"]["Quota"];
export type Member = components["schemas"]["Member"];
export type Typing = components["schemas"]["Typing"];
export type ConversationRecord = components["schemas"]["ConversationRecord"];
export type MessageRecord = components["schemas"]["MessageRecord"];
export type SentMessage = components["schemas"]["SentMessage"];
export type RequestRecord = components["schemas"]["RequestRecord"];
export type Fault = components["schemas"]["Fault"];
export type ArmedFault = components["schemas"]["ArmedFault"];
export type ResetInput = components["schemas"]["ResetInput"];
export type MoveClockInput = components["schemas"]["MoveClockInput"];
export type SetQuotaInput = components["schemas"]["SetQuotaInput"];
export type SetCreditsInput = components["schemas"]["SetCreditsInput"];
export type SetConnectionInput = components["schemas"]["SetConnectionInput"];
export type SetSubscriptionInput = components["schemas"]["SetSubscriptionInput"];
export type ReceiveMessageInput = components["schemas"]["ReceiveMessageInput"];
export type Event = components["schemas"]["Event"];
