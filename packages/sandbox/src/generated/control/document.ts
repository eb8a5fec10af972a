// Generated from control.yaml. Do not edit: change the YAML, then run pnpm generate.

/** The control API's OpenAPI document, as `/_sandbox/openapi.json` serves it. */
export const controlDocument: object = {
  "openapi": "3.1.0",
  "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
  "info": {
    "title": "Sandbox control API",
    "version": "0.1.0",
    "summary": "Set the scene, play the other side, and see what happened.",
    "description": "Moves the sandbox's clock, sets quotas and connections, lets other people write, breaks answers on purpose, and tells what was sent.\nIt answers to this machine only, asks for no key, and costs no message.\nIn process, `createSandbox().control` has the same verbs under the same names.\n\nWhere a body takes `accountId`, leaving it out means the default account.\nA person (`profileId`, `from`) may be named by profile id, public identifier (`john-doe-123`) or profile URN.\n",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    }
  },
  "servers": [
    {
      "url": "http://127.0.0.1:4010/_sandbox",
      "description": "The address a sandbox has unless told otherwise"
    }
  ],
  "tags": [
    {
      "name": "scene",
      "description": "The world and its settings."
    },
    {
      "name": "people",
      "description": "The other side of a conversation."
    },
    {
      "name": "faults",
      "description": "Answers that go wrong on purpose."
    },
    {
      "name": "record",
      "description": "What happened."
    }
  ],
  "security": [],
  "paths": {
    "/state": {
      "get": {
        "operationId": "getState",
        "tags": [
          "scene"
        ],
        "summary": "Read the whole scene",
        "description": "Clock, key, accounts with what they have left, who is typing to whom, and the armed faults.",
        "responses": {
          "200": {
            "description": "The scene.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/State"
                }
              }
            }
          }
        }
      }
    },
    "/reset": {
      "post": {
        "operationId": "reset",
        "tags": [
          "scene"
        ],
        "summary": "Start over",
        "description": "Builds the world anew, disarms all faults and empties the record. Without `seed` the seed stays, without `now` the clock goes back to real time, or to the source it was given.",
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ResetInput"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The new scene.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/State"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          }
        }
      }
    },
    "/clock": {
      "get": {
        "operationId": "getClock",
        "tags": [
          "scene"
        ],
        "summary": "Read the clock",
        "responses": {
          "200": {
            "description": "The clock.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Clock"
                }
              }
            }
          }
        }
      },
      "post": {
        "operationId": "moveClock",
        "tags": [
          "scene"
        ],
        "summary": "Move the clock",
        "description": "Forward only, since messages are never younger than the past; `reset` with `now` goes back. `to`, `by` and `nextDay` exclude each other.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MoveClockInput"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The clock after the move.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Clock"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          }
        }
      }
    },
    "/quota": {
      "put": {
        "operationId": "setQuota",
        "tags": [
          "scene"
        ],
        "summary": "Set an account's quota",
        "description": "Sets the limit, how much of today's is used, or both. The use is for the clock's current UTC day; tomorrow starts at zero again. A limit below the use brings the use down to it.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SetQuotaInput"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Account"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          }
        }
      }
    },
    "/credits": {
      "put": {
        "operationId": "setCredits",
        "tags": [
          "scene"
        ],
        "summary": "Set an account's InMail credits",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SetCreditsInput"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Account"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          }
        }
      }
    },
    "/connections": {
      "put": {
        "operationId": "setConnection",
        "tags": [
          "scene"
        ],
        "summary": "Connect or disconnect a person",
        "description": "A normal message reaches connected people only.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SetConnectionInput"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The person as this account now sees them.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Member"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          }
        }
      }
    },
    "/subscription": {
      "put": {
        "operationId": "setSubscription",
        "tags": [
          "scene"
        ],
        "summary": "Let a subscription lapse, or renew it",
        "description": "An account whose subscription has lapsed answers 403 to every operation.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SetSubscriptionInput"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Account"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          }
        }
      }
    },
    "/members": {
      "get": {
        "operationId": "listMembers",
        "tags": [
          "people"
        ],
        "summary": "List everyone an account could meet",
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "responses": {
          "200": {
            "description": "The people, each as this account sees them.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Member"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          }
        }
      }
    },
    "/conversations": {
      "get": {
        "operationId": "listConversations",
        "tags": [
          "people"
        ],
        "summary": "List an account's conversations",
        "description": "Newest first. Like everything here it is no request to the API, so no fault strikes it and no log has it.",
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "responses": {
          "200": {
            "description": "The conversations.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/ConversationRecord"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          }
        }
      }
    },
    "/messages": {
      "get": {
        "operationId": "listMessages",
        "tags": [
          "people"
        ],
        "summary": "List the messages of a conversation",
        "description": "The newest ones, or those before `before`. Oldest first.",
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          },
          {
            "name": "conversationUrn",
            "in": "query",
            "required": true,
            "description": "The conversation.",
            "schema": {
              "type": "string",
              "minLength": 1
            }
          },
          {
            "name": "before",
            "in": "query",
            "description": "Only messages older than this moment, in epoch milliseconds.",
            "schema": {
              "type": "integer",
              "minimum": 0
            }
          },
          {
            "name": "count",
            "in": "query",
            "description": "How many at most. Left out, 50.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 500
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The messages.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "messages",
                    "more"
                  ],
                  "properties": {
                    "messages": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/MessageRecord"
                      }
                    },
                    "more": {
                      "type": "boolean",
                      "description": "Whether there are older ones."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          }
        }
      }
    },
    "/inbound": {
      "post": {
        "operationId": "receiveMessage",
        "tags": [
          "people"
        ],
        "summary": "Let someone write to an account",
        "description": "The message arrives in their conversation with the account, unread; a first message opens the conversation.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReceiveMessageInput"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The message that arrived.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MessageRecord"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          }
        }
      }
    },
    "/typing": {
      "get": {
        "operationId": "listTyping",
        "tags": [
          "people"
        ],
        "summary": "List the typing indicators that people see now",
        "description": "An indicator lasts ten seconds of the sandbox's clock, or until the account's message arrives.",
        "responses": {
          "200": {
            "description": "The indicators.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Typing"
                  }
                }
              }
            }
          }
        }
      }
    },
    "/faults": {
      "get": {
        "operationId": "listFaults",
        "tags": [
          "faults"
        ],
        "summary": "List the armed faults",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Faults"
          }
        }
      },
      "post": {
        "operationId": "armFault",
        "tags": [
          "faults"
        ],
        "summary": "Arm a fault",
        "description": "From now on it strikes requests that carry a valid key, by chance or by count, until it has struck `count` times or is disarmed.\nEach strike is drawn from the sandbox's seed. Of several faults that strike the same request the delays add up; of the others the one armed first wins.\n\n| kind | what happens | was the request processed? |\n| --- | --- | --- |\n| `latency` | the answer comes `latencyMs` later | yes, after the delay |\n| `drop-before` | the connection breaks | no |\n| `drop-after` | the connection breaks | yes |\n| `error-before` | 500 | no |\n| `error-after` | 500 | yes |\n| `rate-limit` | 429 with `Retry-After: 30`, the one for too many requests with a key; the account's quota stays as it is | no |\n| `hang` | no answer, ever; the connection stays open | no |\n| `truncate` | the body breaks off in the middle | yes |\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Fault"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The fault, with the id that disarms it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ArmedFault"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          }
        }
      },
      "delete": {
        "operationId": "disarmFaults",
        "tags": [
          "faults"
        ],
        "summary": "Disarm one fault, or all",
        "parameters": [
          {
            "name": "id",
            "in": "query",
            "description": "The fault to disarm. Without it all are.",
            "schema": {
              "type": "integer",
              "minimum": 1
            }
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Faults"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          }
        }
      }
    },
    "/sent": {
      "get": {
        "operationId": "listSent",
        "tags": [
          "record"
        ],
        "summary": "List what the accounts sent",
        "description": "Every accepted send since the start or the last reset, oldest first.",
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "responses": {
          "200": {
            "description": "The messages.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/SentMessage"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          }
        }
      }
    },
    "/requests": {
      "get": {
        "operationId": "listRequests",
        "tags": [
          "record"
        ],
        "summary": "List the last requests to the API",
        "description": "The newest 500, oldest first. Requests to the control API are not in it.",
        "responses": {
          "200": {
            "description": "The requests.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/RequestRecord"
                  }
                }
              }
            }
          }
        }
      }
    },
    "/events": {
      "get": {
        "operationId": "streamEvents",
        "tags": [
          "record"
        ],
        "summary": "Follow what happens",
        "description": "Server-sent events. Each has an `id` and as `data` one JSON object with a `type`: `message`, `typing`, `account`, `clock`, `faults`, `request` or `reset`\n(schema `Event`). Events before the call are not repeated. In process this is `control.subscribe(listener)`.\n",
        "responses": {
          "200": {
            "description": "The stream. It ends when the sandbox does.",
            "content": {
              "text/event-stream": {
                "schema": {
                  "type": "string"
                }
              }
            }
          }
        }
      }
    }
  },
  "components": {
    "parameters": {
      "AccountId": {
        "name": "accountId",
        "in": "query",
        "description": "The account; without it the default one, or for `listSent` all of them.",
        "schema": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "responses": {
      "Account": {
        "description": "The account after the change.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Account"
            }
          }
        }
      },
      "Faults": {
        "description": "The faults that are armed now.",
        "content": {
          "application/json": {
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/ArmedFault"
              }
            }
          }
        }
      },
      "BadRequest": {
        "description": "The request is not what the operation expects. Nothing was changed.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      }
    },
    "schemas": {
      "Error": {
        "type": "object",
        "required": [
          "success",
          "error"
        ],
        "properties": {
          "success": {
            "type": "boolean"
          },
          "error": {
            "description": "What is wrong, as a sentence or as an object that lists the problems.",
            "oneOf": [
              {
                "type": "string"
              },
              {
                "type": "object"
              }
            ]
          }
        }
      },
      "State": {
        "type": "object",
        "required": [
          "apiKey",
          "basePath",
          "seed",
          "clock",
          "accounts",
          "typing",
          "faults"
        ],
        "properties": {
          "apiKey": {
            "type": "string",
            "description": "A key the API takes, for pages that call it."
          },
          "basePath": {
            "type": "string",
            "description": "Where the API starts on this server."
          },
          "seed": {
            "type": "integer"
          },
          "clock": {
            "$ref": "#/components/schemas/Clock"
          },
          "accounts": {
            "type": "array",
            "description": "The connected accounts. The first is the default one.",
            "items": {
              "$ref": "#/components/schemas/Account"
            }
          },
          "typing": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Typing"
            }
          },
          "faults": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ArmedFault"
            }
          }
        }
      },
      "Clock": {
        "type": "object",
        "required": [
          "now",
          "iso",
          "frozen"
        ],
        "properties": {
          "now": {
            "type": "integer",
            "description": "Epoch milliseconds."
          },
          "iso": {
            "type": "string",
            "format": "date-time"
          },
          "frozen": {
            "type": "boolean",
            "description": "Whether time stands still until it is moved."
          }
        }
      },
      "Account": {
        "type": "object",
        "required": [
          "accountId",
          "profileUrn",
          "name",
          "isDefault",
          "quota",
          "inMailCredits",
          "lapsed",
          "groups",
          "conversations",
          "unread"
        ],
        "properties": {
          "accountId": {
            "type": "string"
          },
          "profileUrn": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "isDefault": {
            "type": "boolean"
          },
          "quota": {
            "$ref": "#/components/schemas/Quota"
          },
          "inMailCredits": {
            "type": "integer",
            "minimum": 0
          },
          "lapsed": {
            "type": "boolean"
          },
          "groups": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "conversations": {
            "type": "integer",
            "minimum": 0
          },
          "unread": {
            "type": "integer",
            "minimum": 0,
            "description": "Conversations with something unread."
          }
        }
      },
      "Quota": {
        "type": "object",
        "required": [
          "action",
          "limit",
          "used",
          "remaining",
          "resetAt"
        ],
        "properties": {
          "action": {
            "type": "string"
          },
          "limit": {
            "type": "integer",
            "minimum": 0
          },
          "used": {
            "type": "integer",
            "minimum": 0
          },
          "remaining": {
            "type": "integer",
            "minimum": 0
          },
          "resetAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "Member": {
        "type": "object",
        "required": [
          "profileId",
          "publicId",
          "profileUrn",
          "name",
          "headline",
          "connected",
          "groups",
          "conversationUrn"
        ],
        "properties": {
          "profileId": {
            "type": "string"
          },
          "publicId": {
            "type": "string"
          },
          "profileUrn": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "headline": {
            "type": "string"
          },
          "connected": {
            "type": "boolean"
          },
          "groups": {
            "type": "array",
            "description": "The groups they are in.",
            "items": {
              "type": "string"
            }
          },
          "conversationUrn": {
            "type": [
              "string",
              "null"
            ],
            "description": "Their conversation with the account, if there is one."
          }
        }
      },
      "Typing": {
        "type": "object",
        "required": [
          "accountId",
          "conversationUrn",
          "until"
        ],
        "properties": {
          "accountId": {
            "type": "string"
          },
          "conversationUrn": {
            "type": "string"
          },
          "until": {
            "type": "integer",
            "description": "Epoch milliseconds."
          }
        }
      },
      "ConversationRecord": {
        "type": "object",
        "required": [
          "conversationUrn",
          "person",
          "unread",
          "latest"
        ],
        "properties": {
          "conversationUrn": {
            "type": "string"
          },
          "person": {
            "$ref": "#/components/schemas/Member"
          },
          "unread": {
            "type": "integer",
            "minimum": 0,
            "description": "Messages that the account's owner has not read."
          },
          "latest": {
            "$ref": "#/components/schemas/MessageRecord"
          }
        }
      },
      "MessageRecord": {
        "type": "object",
        "required": [
          "accountId",
          "conversationUrn",
          "messageUrn",
          "direction",
          "profileUrn",
          "text",
          "subject",
          "sentAt"
        ],
        "properties": {
          "accountId": {
            "type": "string"
          },
          "conversationUrn": {
            "type": "string"
          },
          "messageUrn": {
            "type": "string"
          },
          "direction": {
            "type": "string",
            "enum": [
              "sent",
              "received"
            ]
          },
          "profileUrn": {
            "type": "string",
            "description": "The other person."
          },
          "text": {
            "type": "string"
          },
          "subject": {
            "type": [
              "string",
              "null"
            ]
          },
          "sentAt": {
            "type": "integer",
            "description": "Epoch milliseconds."
          }
        }
      },
      "SentMessage": {
        "type": "object",
        "allOf": [
          {
            "$ref": "#/components/schemas/MessageRecord"
          }
        ],
        "required": [
          "operation",
          "messageType",
          "groupId",
          "typingIndicatorSent",
          "acknowledged"
        ],
        "properties": {
          "operation": {
            "type": "string",
            "description": "The operation that sent it."
          },
          "messageType": {
            "type": "string",
            "enum": [
              "normal",
              "inmail",
              "group"
            ]
          },
          "groupId": {
            "type": [
              "string",
              "null"
            ]
          },
          "typingIndicatorSent": {
            "type": "boolean"
          },
          "acknowledged": {
            "type": "array",
            "description": "The messages it acknowledged.",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "RequestRecord": {
        "type": "object",
        "required": [
          "id",
          "at",
          "method",
          "target",
          "operation",
          "accountId",
          "status",
          "quota",
          "fault",
          "contentType",
          "body"
        ],
        "properties": {
          "id": {
            "type": "integer"
          },
          "at": {
            "type": "integer",
            "description": "Epoch milliseconds of the sandbox's clock."
          },
          "method": {
            "type": "string"
          },
          "target": {
            "type": "string",
            "description": "Path and query."
          },
          "operation": {
            "type": [
              "string",
              "null"
            ]
          },
          "accountId": {
            "type": [
              "string",
              "null"
            ]
          },
          "status": {
            "type": [
              "integer",
              "null"
            ],
            "description": "The status that was sent; `null` when a fault withheld the answer."
          },
          "quota": {
            "description": "What the answer said about the quota, on sends.",
            "oneOf": [
              {
                "type": "null"
              },
              {
                "type": "object",
                "required": [
                  "limit",
                  "used",
                  "remaining"
                ],
                "properties": {
                  "limit": {
                    "type": "integer"
                  },
                  "used": {
                    "type": "integer"
                  },
                  "remaining": {
                    "type": "integer"
                  }
                }
              }
            ]
          },
          "fault": {
            "type": [
              "string",
              "null"
            ],
            "description": "The kind of the fault that struck."
          },
          "contentType": {
            "type": [
              "string",
              "null"
            ]
          },
          "body": {
            "type": [
              "string",
              "null"
            ],
            "description": "The request's body as text, cut after 4,096 characters."
          }
        }
      },
      "Fault": {
        "type": "object",
        "required": [
          "kind"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "latency",
              "drop-before",
              "drop-after",
              "error-before",
              "error-after",
              "rate-limit",
              "hang",
              "truncate"
            ]
          },
          "operation": {
            "type": "string",
            "description": "The operation it strikes; without it, any.",
            "enum": [
              "getRecentMessages",
              "getConversationDetails",
              "sendMessage",
              "sendMessageWithTyping",
              "sendTypingIndicator",
              "sendMessageWithAck",
              "sendGroupMessage",
              "sendGroupMessageWithTyping",
              "sendGroupMessageWithAck"
            ]
          },
          "probability": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "How likely it strikes each request. Left out, it always does."
          },
          "count": {
            "type": "integer",
            "minimum": 1,
            "description": "How many times it strikes before it is gone. Left out, there is no end."
          },
          "latencyMs": {
            "type": "integer",
            "minimum": 0,
            "maximum": 600000,
            "description": "How long a `latency` takes, in real time. Left out, one second."
          }
        },
        "unevaluatedProperties": false
      },
      "ArmedFault": {
        "type": "object",
        "required": [
          "id",
          "kind",
          "operation",
          "probability",
          "left",
          "latencyMs",
          "strikes"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "minimum": 1
          },
          "kind": {
            "type": "string"
          },
          "operation": {
            "type": [
              "string",
              "null"
            ]
          },
          "probability": {
            "type": "number"
          },
          "left": {
            "type": [
              "integer",
              "null"
            ],
            "description": "How many strikes are left; `null` is no end."
          },
          "latencyMs": {
            "type": "integer"
          },
          "strikes": {
            "type": "integer",
            "description": "How often it has struck."
          }
        }
      },
      "ResetInput": {
        "type": "object",
        "properties": {
          "seed": {
            "type": "integer",
            "minimum": 0,
            "maximum": 4294967295
          },
          "now": {
            "type": "string",
            "format": "date-time",
            "description": "Where the clock starts. It ticks on from there."
          }
        },
        "unevaluatedProperties": false
      },
      "MoveClockInput": {
        "type": "object",
        "properties": {
          "to": {
            "type": "string",
            "format": "date-time"
          },
          "by": {
            "type": "integer",
            "minimum": 0,
            "description": "Milliseconds."
          },
          "nextDay": {
            "type": "boolean",
            "const": true,
            "description": "To the next midnight UTC, when quotas are full again."
          },
          "frozen": {
            "type": "boolean",
            "description": "Whether time stands still from now on."
          }
        },
        "unevaluatedProperties": false
      },
      "SetQuotaInput": {
        "type": "object",
        "properties": {
          "accountId": {
            "type": "string",
            "minLength": 1
          },
          "limit": {
            "type": "integer",
            "minimum": 0
          },
          "used": {
            "type": "integer",
            "minimum": 0
          }
        },
        "unevaluatedProperties": false
      },
      "SetCreditsInput": {
        "type": "object",
        "required": [
          "credits"
        ],
        "properties": {
          "accountId": {
            "type": "string",
            "minLength": 1
          },
          "credits": {
            "type": "integer",
            "minimum": 0
          }
        },
        "unevaluatedProperties": false
      },
      "SetConnectionInput": {
        "type": "object",
        "required": [
          "profileId",
          "connected"
        ],
        "properties": {
          "accountId": {
            "type": "string",
            "minLength": 1
          },
          "profileId": {
            "type": "string",
            "minLength": 1
          },
          "connected": {
            "type": "boolean"
          }
        },
        "unevaluatedProperties": false
      },
      "SetSubscriptionInput": {
        "type": "object",
        "required": [
          "lapsed"
        ],
        "properties": {
          "accountId": {
            "type": "string",
            "minLength": 1
          },
          "lapsed": {
            "type": "boolean"
          }
        },
        "unevaluatedProperties": false
      },
      "ReceiveMessageInput": {
        "type": "object",
        "required": [
          "from",
          "text"
        ],
        "properties": {
          "accountId": {
            "type": "string",
            "minLength": 1
          },
          "from": {
            "type": "string",
            "minLength": 1
          },
          "text": {
            "type": "string",
            "minLength": 1
          }
        },
        "unevaluatedProperties": false
      },
      "Event": {
        "description": "One object of the event stream.",
        "oneOf": [
          {
            "title": "A message was sent or arrived",
            "type": "object",
            "required": [
              "type",
              "message"
            ],
            "properties": {
              "type": {
                "type": "string",
                "const": "message"
              },
              "message": {
                "$ref": "#/components/schemas/MessageRecord"
              }
            }
          },
          {
            "title": "An account began to type",
            "type": "object",
            "required": [
              "type",
              "typing"
            ],
            "properties": {
              "type": {
                "type": "string",
                "const": "typing"
              },
              "typing": {
                "$ref": "#/components/schemas/Typing"
              }
            }
          },
          {
            "title": "Something about an account changed",
            "type": "object",
            "required": [
              "type",
              "account"
            ],
            "properties": {
              "type": {
                "type": "string",
                "const": "account"
              },
              "account": {
                "$ref": "#/components/schemas/Account"
              }
            }
          },
          {
            "title": "The clock was moved",
            "type": "object",
            "required": [
              "type",
              "clock"
            ],
            "properties": {
              "type": {
                "type": "string",
                "const": "clock"
              },
              "clock": {
                "$ref": "#/components/schemas/Clock"
              }
            }
          },
          {
            "title": "Faults were armed, struck or disarmed",
            "type": "object",
            "required": [
              "type",
              "faults"
            ],
            "properties": {
              "type": {
                "type": "string",
                "const": "faults"
              },
              "faults": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/ArmedFault"
                }
              }
            }
          },
          {
            "title": "A request was answered",
            "type": "object",
            "required": [
              "type",
              "request"
            ],
            "properties": {
              "type": {
                "type": "string",
                "const": "request"
              },
              "request": {
                "$ref": "#/components/schemas/RequestRecord"
              }
            }
          },
          {
            "title": "Everything started over",
            "type": "object",
            "required": [
              "type"
            ],
            "properties": {
              "type": {
                "type": "string",
                "const": "reset"
              }
            }
          }
        ]
      }
    }
  }
};
