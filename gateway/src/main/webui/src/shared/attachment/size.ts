const number = (language: string, value: number) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);

/** A size as people say it: whole kilobytes, or megabytes with one digit. */
export function sizeText(bytes: number, language: string): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024
    ? `${number(language, kilobytes)} KB`
    : `${number(language, bytes / 1024 / 1024)} MB`;
}
