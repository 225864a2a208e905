import type { PickedAgency } from "@/shared/agency/AgencyPicker";
import type { PrepareReorganisation } from "@/shared/api/types";
import { parseDate } from "@/shared/time/zone";

export const successionKinds = ["MERGE", "REPLACE", "SPLIT", "RENAME", "ABOLISH"] as const;
export type SuccessionKind = (typeof successionKinds)[number];

export interface BodyDraft {
  name: string;
  kind: string;
  unitType: string;
  unitCode: string;
  identifier: string;
}

export interface StepDraft {
  kind: SuccessionKind;
  predecessors: PickedAgency[];
  successors: PickedAgency[];
  newBodies: BodyDraft[];
  heir: PickedAgency | null;
}

export interface EventDraft {
  title: string;
  documentNumber: string;
  documentDate: string;
  effectiveOn: string;
}

export const emptyBody: BodyDraft = {
  name: "",
  kind: "department",
  unitType: "",
  unitCode: "",
  identifier: "",
};

export const emptyStep: StepDraft = {
  kind: "MERGE",
  predecessors: [],
  successors: [],
  newBodies: [],
  heir: null,
};

/** What a kind of change asks for; the service judges again. */
export const shapes: Record<
  SuccessionKind,
  { many: boolean; existing: boolean; fresh: boolean; heir: boolean }
> = {
  MERGE: { many: true, existing: true, fresh: true, heir: false },
  REPLACE: { many: false, existing: true, fresh: true, heir: false },
  SPLIT: { many: false, existing: true, fresh: true, heir: false },
  RENAME: { many: false, existing: false, fresh: true, heir: false },
  ABOLISH: { many: true, existing: false, fresh: false, heir: true },
};

/** The command for the service; the dates have passed the form's rules. */
export function command(event: EventDraft, steps: StepDraft[]): PrepareReorganisation {
  return {
    title: event.title.trim(),
    documentNumber: event.documentNumber.trim(),
    documentDate: parseDate(event.documentDate) ?? "",
    effectiveOn: parseDate(event.effectiveOn) ?? "",
    steps: steps.map((step) => {
      const shape = shapes[step.kind];
      return {
        kind: step.kind,
        predecessors: step.predecessors.map(({ id }) => id),
        successors: shape.existing ? step.successors.map(({ id }) => id) : [],
        newBodies: shape.fresh ? step.newBodies.map(body) : [],
        ...(shape.heir && step.heir && { heirId: step.heir.id }),
      };
    }),
  } as PrepareReorganisation;
}

function body({ name, kind, unitType, unitCode, identifier }: BodyDraft) {
  return {
    name: name.trim(),
    kind,
    ...(unitType && { unitType }),
    ...(unitCode.trim() && { unitCode: unitCode.trim() }),
    ...(identifier.trim() && { identifier: identifier.trim() }),
  };
}
