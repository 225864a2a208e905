import Link from "@mui/material/Link";
import type { ChannelView } from "@/shared/api/types";
import { ExternalLink } from "@/shared/ui/ExternalLink";

/** The address as something that can be followed, where there is something to follow. */
export function ChannelAddress({ channel: { kind, address } }: { channel: ChannelView }) {
  if (address.startsWith("https://"))
    return <ExternalLink href={address}>{address.slice("https://".length)}</ExternalLink>;
  if (kind === "HOTLINE") return <Link href={`tel:${address.replace(/[^\d+]/g, "")}`}>{address}</Link>;
  return address;
}
