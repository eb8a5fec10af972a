import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { z } from "astro/zod";

export const collections = {
  docs: defineCollection({
    // Paths as they are: an operation keeps the case of its id.
    loader: docsLoader({ generateId: ({ entry }) => entry.replace(/\.md$/, "").replace(/^index$/, "index") }),
    schema: docsSchema({ extend: z.object({ operation: z.string().optional() }) }),
  }),
};
