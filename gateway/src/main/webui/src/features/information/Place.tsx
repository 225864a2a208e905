import { ExternalLink } from "@/shared/ui/ExternalLink";

/** Where something is public: a link where it is an address of the web. */
export function Place({ text }: { text: string }) {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? (
    <ExternalLink href={text}>{text}</ExternalLink>
  ) : (
    <>{text}</>
  );
}
