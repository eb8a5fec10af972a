import { satteri } from "@astrojs/markdown-satteri";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { generate } from "./generate.ts";
import { guideOrder } from "./generator/guides.ts";
import { readModel } from "./generator/model.ts";
import { site } from "./generator/site.ts";
import { finishing } from "./integrations/finishing.ts";
import { generating } from "./integrations/generating.ts";
import { typeHovers } from "./integrations/type-hovers.ts";

generate();

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: "always",
  // Beside the sources, so that two copies of them do not share what they keep.
  cacheDir: "./.astro/cache",
  vite: { cacheDir: "./.astro/vite" },
  // One request less before the first words show.
  build: { inlineStylesheets: "always" },
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [
    starlight({
      title: "ConnectSafely Messaging",
      description: "One OpenAPI document of ConnectSafely's LinkedIn messaging API, and everything made from it.",
      credits: false,
      components: {
        Head: "./src/components/head.astro",
        PageTitle: "./src/components/page-title.astro",
        MarkdownContent: "./src/components/markdown-content.astro",
        Search: "./src/components/search.astro",
        Footer: "./src/components/footer.astro",
      },
      expressiveCode: { emitExternalStylesheet: false, plugins: [typeHovers()] },
      customCss: ["./src/styles/site.css"],
      sidebar: [
        { label: "Guides", items: guideOrder.map((name) => `guides/${name}`) },
        { label: "Operations", items: readModel().operations.map(({ id }) => `operations/${id}`) },
        { label: "Reference (Redoc)", link: "/reference/" },
        { label: "Changes", slug: "changelog" },
      ],
    }),
    generating(),
    finishing(),
  ],
});
