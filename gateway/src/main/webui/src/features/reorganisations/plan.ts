import type { PickedAgency } from "@/shared/agency/AgencyPicker";
import type { PrepareReorganisation, ReorganisationStep, ReorganisationView } from "@/shared/api/types";
import { parseDate, showDate } from "@/shared/time/zone";

export const successionKinds = ["MERGE", "REPLACE", "SPLIT", "SPLIT_OFF", "RENAME", "ABOLISH"] as const;
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
  /** Who takes over the open work: an agency that exists, or a new one by its place in the list. */
  heir: PickedAgency | null;
  heirOfNew: number | null;
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
  heirOfNew: null,
};

/**
 * What a kind of change asks for; the service judges again. The heir of a merger or a replacement is plain; of a split
 * it is one of the successors, after an abolition any body that goes on.
 */
export const shapes: Record<
  SuccessionKind,
  { many: boolean; existing: boolean; fresh: boolean; several: boolean; heir: "none" | "successor" | "any" }
> = {
  MERGE: { many: true, existing: true, fresh: true, several: false, heir: "none" },
  REPLACE: { many: false, existing: true, fresh: true, several: false, heir: "none" },
  SPLIT: { many: false, existing: true, fresh: true, several: true, heir: "successor" },
  SPLIT_OFF: { many: false, existing: true, fresh: true, several: true, heir: "none" },
  RENAME: { many: false, existing: false, fresh: true, several: false, heir: "none" },
  ABOLISH: { many: true, existing: false, fresh: false, several: false, heir: "any" },
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
        ...(shape.heir !== "none" && step.heir && { heirId: step.heir.id }),
        ...(shape.heir === "successor" && step.heirOfNew !== null && { heirOfNew: step.heirOfNew }),
      };
    }),
  } as PrepareReorganisation;
}

/** A new body leaves the list; whoever was chosen to take over stays chosen, or nobody is. */
export function withoutBody(step: StepDraft, place: number): Pick<StepDraft, "newBodies" | "heirOfNew"> {
  const { heirOfNew } = step;
  return {
    newBodies: step.newBodies.filter((_, at) => at !== place),
    heirOfNew:
      heirOfNew === null || heirOfNew === place ? null : heirOfNew > place ? heirOfNew - 1 : heirOfNew,
  };
}

/** A stored draft as the form takes it. */
export function eventOf({ summary }: ReorganisationView): EventDraft {
  return {
    title: summary.title,
    documentNumber: summary.documentNumber,
    documentDate: showDate(summary.documentDate),
    effectiveOn: showDate(summary.effectiveOn),
  };
}

export function stepsOf(view: ReorganisationView): StepDraft[] {
  return view.steps.map((step) => {
    const heirOfNew = step.newBodies.findIndex(({ id }) => id === step.heir?.id);
    return {
      kind: step.kind,
      predecessors: step.predecessors,
      successors: step.successors,
      newBodies: step.newBodies.map(({ name, kind, unitType, unitCode, identifier }) => ({
        name,
        kind,
        unitType: unitType ?? "",
        unitCode: unitCode ?? "",
        identifier: identifier ?? "",
      })),
      heir: heirOfNew < 0 ? (step.heir ?? null) : null,
      heirOfNew: heirOfNew < 0 ? null : heirOfNew,
    };
  });
}

/** Whether something of this step has to go on and nobody was named to take it. */
export function asksForHeir(view: ReorganisationView, step: ReorganisationStep): boolean {
  return view.effects.some(
    ({ destiny, toId, fromId }) =>
      destiny === "MOVES" && !toId && step.predecessors.some(({ id }) => id === fromId),
  );
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
