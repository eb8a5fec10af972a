// Loaded before a sample: what it asks of the API, or of a sandbox at its usual address, goes where ANSWERED_BY says.

const target = process.env["ANSWERED_BY"] ?? "";
const real = globalThis.fetch;

globalThis.fetch = (input, init) => {
  if (typeof input !== "string") return real(input, init);
  return real(input.replace(/^(https:\/\/api\.connectsafely\.ai|http:\/\/127\.0\.0\.1:4010)\/linkedin/, target), init);
};
