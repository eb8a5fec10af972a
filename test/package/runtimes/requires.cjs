const client = require("@connectsafely/client");

import("./calls.mjs")
  .then(({ makeCalls }) => makeCalls(client, JSON.parse(process.env.ADDRESSES ?? "")))
  .then((report) => console.log(JSON.stringify(report)));
