import { useEffect, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";

function read<T>(key: string): T | undefined {
  try {
    const stored = sessionStorage.getItem(key);
    return stored === null ? undefined : (JSON.parse(stored) as T);
  } catch {
    // A forbidden storage must not cost anybody the form itself.
    return undefined;
  }
}

function write(key: string, values: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(values));
  } catch {
    // See read(): typing goes on, it just is not kept.
  }
}

/**
 * Keeps what is typed into a form for this browser tab, so that an expired session or a reload costs nothing. The draft comes
 * back when the form opens again and goes when `discard` is called after success.
 */
export function useDraft<T extends FieldValues>(key: string, form: UseFormReturn<T>) {
  const storageKey = `caunoi.draft.${key}`;
  const [draft, setDraft] = useState(() => read<T>(storageKey));
  const { reset, getValues, subscribe } = form;

  useEffect(() => {
    // The defaults stay those of the server, so the form knows that the draft differs from them. A draft of an older page may
    // lack a field that the form has by now.
    if (draft) reset({ ...getValues(), ...draft }, { keepDefaultValues: true });
  }, [draft, getValues, reset]);

  useEffect(
    () =>
      subscribe({
        formState: { values: true, isDirty: true },
        callback: ({ values, isDirty }) => {
          if (isDirty) write(storageKey, values);
        },
      }),
    [storageKey, subscribe],
  );

  return {
    restored: draft !== undefined,
    discard: () => {
      sessionStorage.removeItem(storageKey);
      setDraft(undefined);
    },
  };
}
