import * as client from "@connectsafely/client";
import { makeCalls } from "./calls.mjs";

export default {
  /**
   * @param {Request} _request
   * @param {{ ADDRESSES: { baseUrl: string, unreachable: string, dropping: string } }} environment
   */
  async fetch(_request, { ADDRESSES }) {
    return Response.json(await makeCalls(client, ADDRESSES));
  },
};
