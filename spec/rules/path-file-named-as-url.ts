import type { Oas3Rule } from "@redocly/openapi-core";
import { entries, fields } from "./shared/place.ts";
import { reportOnce } from "./shared/report-once.ts";

/** Each path comes from the file that is named as its URL. A bundle has every path inline and is left alone. */
export const pathFileNamedAsUrl: Oas3Rule = () => {
  const report = reportOnce();
  return {
    Paths(value, ctx) {
      const paths = entries({ value, location: ctx.location }, ctx).map(({ key, written }) => {
        const { $ref } = fields(written);
        return { url: key, written, file: typeof $ref === "string" && !$ref.startsWith("#") ? $ref : undefined };
      });
      if (paths.every(({ file }) => file === undefined)) return;
      for (const { url, written, file } of paths) {
        const wanted = `paths/${url.replace(/^\//, "").replaceAll("/", "@")}.yaml`;
        if (file?.replace(/^\.\//, "") === wanted) continue;
        const location = file ? written.location.child("$ref") : written.location.key();
        const problem = file ? `${url} comes from ${file}.` : `${url} is written inline.`;
        report(ctx, location, problem, `write it in ${wanted} and refer to that file.`);
      }
    },
  };
};
