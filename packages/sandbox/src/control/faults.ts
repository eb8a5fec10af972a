import type { Verbs } from "../control.ts";
import { ControlError } from "./control-error.ts";
import type { ControlParts } from "./parts.ts";

export function faultVerbs({ faults, events }: ControlParts): Pick<Verbs, "listFaults" | "armFault" | "disarmFaults"> {
  const tell = () => events.tell(() => ({ type: "faults", faults: faults.list() }));
  return {
    listFaults: faults.list,

    armFault(input) {
      const armed = faults.arm(input);
      tell();
      return armed;
    },

    disarmFaults({ id } = {}) {
      if (id !== undefined && !faults.list().some((fault) => fault.id === id)) {
        throw new ControlError(`No fault has id ${id}. listFaults shows those that are armed.`);
      }
      faults.disarm(id);
      tell();
      return faults.list();
    },
  };
}
