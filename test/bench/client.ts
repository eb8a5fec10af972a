// The client beside its goals and its peers, one figure per line.

await import("./client-size.ts");
await import("./client-import.ts");
await import("./client-types.ts");
await import("./client-speed.ts");
