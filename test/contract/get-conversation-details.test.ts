import { prove } from "./prove.ts";

prove("getConversationDetails");
