import { prove } from "./prove.ts";

prove("sendMessageWithAck");
