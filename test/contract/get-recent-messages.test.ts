import { prove } from "./prove.ts";

prove("getRecentMessages");
