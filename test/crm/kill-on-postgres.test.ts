import { openPostgres } from "@connectsafely/crm";
import { expect, test } from "vitest";
import { needsProgram } from "../setup/needs-program.ts";
import { dieAt } from "./kill-anywhere.ts";
import { startPostgres } from "./postgres-server.ts";

needsProgram("postgres")("with its state in Postgres", () => {
  test.each(["hubspot", "pipedrive"] as const)(
    "%s holds each message once after a kill at any of five points",
    async (sink) => {
      await using postgres = await startPostgres();
      for (let point = 40; point <= 200; point += 40) {
        const sql = await openPostgres(postgres.url);
        await sql.all(`CREATE SCHEMA world_${point}`);
        await sql.all(`SET search_path TO world_${point}`);
        expect(await dieAt(sink, 7, point, () => sql)).toEqual([]);
      }
    },
  );
});
