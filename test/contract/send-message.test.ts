import { prove } from "./prove.ts";

prove("sendMessage");
