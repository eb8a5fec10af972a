import { prove } from "./prove.ts";

prove("sendTypingIndicator");
