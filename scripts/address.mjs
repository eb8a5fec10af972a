// Where the product listens: HOST and PORT, and what to say when it cannot.

import { createServer } from "node:net";
import { stop } from "./toolchain.mjs";

/** @typedef {{ host: string, port: number }} Address */

/**
 * HOST and PORT of the environment, or the default of every document and sample here.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Address}
 */
export function readAddress({ HOST: host = "", PORT: port = "" }) {
  if (port !== "" && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) {
    stop(`PORT is "${port}", which is no port: give a number from 0 to 65535, or leave it out for 4010.`);
  }
  return { host: host || "127.0.0.1", port: port === "" ? 4010 : Number(port) };
}

/**
 * The address as a URL that a client on this machine can call.
 *
 * @param {Address} address
 */
export function url({ host, port }) {
  const name = { "0.0.0.0": "127.0.0.1", "::": "[::1]" }[host] ?? (host.includes(":") ? `[${host}]` : host);
  return `http://${name}:${port}`;
}

/**
 * Stops with a sentence when nothing can listen there: better now than after a minute of set-up.
 *
 * @param {Address} address
 * @returns {Promise<void>}
 */
export function requireFree({ host, port }) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => stop(whyNot(error, { host, port })));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/**
 * @param {NodeJS.ErrnoException} error of a `listen`
 * @param {Address} address
 */
function whyNot(error, { host, port }) {
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} on ${host} is taken by another program: end that one, or let a free port be picked: PORT=0 npm start`;
    case "EACCES":
      return `Port ${port} needs more rights than this user has: choose one above 1023, for example PORT=4010 npm start`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `HOST is "${host}", which is no address of this machine: leave it out for 127.0.0.1.`;
    default:
      return `Nothing can listen on ${host}, port ${port}: ${error.message}.`;
  }
}
