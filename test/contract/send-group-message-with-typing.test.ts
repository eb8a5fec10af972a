import { prove } from "./prove.ts";

prove("sendGroupMessageWithTyping");
