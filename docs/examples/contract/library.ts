import { holds, loadDocument, runContract, urlTarget } from "@connectsafely/contract";

const document = await loadDocument("openapi.yaml");
const target = urlTarget({ url: "http://127.0.0.1:4010/linkedin", apiKey: "sandbox-key" });
const report = await runContract({ document, target, seed: 1 });

for (const { check, message, place } of report.failures)
  console.error(`${check} ${place?.file}:${place?.line} ${message}`);
console.log(holds(report)); // true
