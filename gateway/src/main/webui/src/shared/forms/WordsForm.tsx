import type { ReactNode } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { FormShell } from "./FormShell";
import { rules } from "./rules";
import { TextInput } from "./TextInput";

interface Props<T> {
  label: string;
  max: number;
  rows?: number;
  action: string;
  color?: "primary" | "error";
  send: { mutateAsync: (words: string) => Promise<T>; error: Error | null; isPending: boolean };
  onDone: (answer: T) => void;
  /** What is said above the field. */
  children?: ReactNode;
}

/** Asks for nothing but a reason, a note or an answer. */
export function WordsForm<T>({ label, max, rows = 3, action, color, send, onDone, children }: Props<T>) {
  const { t } = useTranslation();
  const form = useForm({ defaultValues: { words: "" } });

  const submit = form.handleSubmit(async ({ words }) => {
    try {
      onDone(await send.mutateAsync(words.trim()));
    } catch {
      // The problem is on screen.
    }
  });

  return (
    <FormShell onSubmit={submit} pending={send.isPending} error={send.error} action={action} color={color}>
      {children}
      <TextInput
        control={form.control}
        name="words"
        rules={rules(t).text(max)}
        label={label}
        multiline
        minRows={rows}
        required
      />
    </FormShell>
  );
}
