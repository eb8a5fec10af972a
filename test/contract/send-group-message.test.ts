import { prove } from "./prove.ts";

prove("sendGroupMessage");
