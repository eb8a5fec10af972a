import * as client from "@connectsafely/client";
import { makeCalls } from "./calls.mjs";

console.log(JSON.stringify(await makeCalls(client, JSON.parse(process.env.ADDRESSES ?? ""))));
