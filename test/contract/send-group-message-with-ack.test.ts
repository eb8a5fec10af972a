import { prove } from "./prove.ts";

prove("sendGroupMessageWithAck");
