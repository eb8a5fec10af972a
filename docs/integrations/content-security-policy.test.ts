import { expect, test } from "vitest";
import { withPolicy } from "./content-security-policy.ts";

test("names every inline script by its hash, and no data", () => {
  const html =
    '<head></head><script>alert(1)</script><script type="application/json">{}</script><script src="/a.js"></script>';
  const hashes = withPolicy(html).match(/'sha256-[^']+'/g);
  // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
  expect(hashes).toEqual(["'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"]);
});
