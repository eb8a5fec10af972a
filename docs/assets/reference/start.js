// Starts Redoc with telemetry off, and mends what it leaves inaccessible.

import { init } from "./redoc.js";

const place = document.getElementById("redoc");
const response = await fetch(place.dataset.document);
const options = {
  disableTelemetry: true,
  scrollYOffset: "body > nav",
  downloadUrls: [
    { title: "openapi.yaml", url: "../openapi.yaml" },
    { title: "openapi.json", url: "../openapi.json" },
    { title: "Postman", url: "../downloads/postman.json" },
    { title: "Bruno", url: "../downloads/bruno.zip" },
  ],
};
init(await response.json(), options, place);

new MutationObserver(mend).observe(place, { childList: true, subtree: true });

function mend() {
  // What scrolls has to be reachable by keyboard.
  for (const block of place.querySelectorAll("pre:not([tabindex])")) block.tabIndex = 0;
  // A button is called what it shows.
  for (const button of place.querySelectorAll('button[aria-label="Example"]')) button.removeAttribute("aria-label");
  // Links of the sidebar are paths that this site does not have; the place they mean is in the hash.
  for (const link of place.querySelectorAll('a[href^="/"]'))
    if (!link.getAttribute("href").startsWith(location.pathname))
      link.setAttribute("href", `#${link.getAttribute("href")}`);
}
