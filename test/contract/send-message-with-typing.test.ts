import { prove } from "./prove.ts";

prove("sendMessageWithTyping");
