import OpenInNew from "@mui/icons-material/OpenInNew";
import Link from "@mui/material/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** A link that leaves the product. Addresses come from foreign feeds: only web addresses become links. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  const { t } = useTranslation();
  if (!/^https?:\/\//i.test(href)) return children;
  return (
    <Link href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
      <OpenInNew titleAccess={t("app.newTab")} sx={{ fontSize: "1em", ml: 0.5, verticalAlign: "-0.12em" }} />
    </Link>
  );
}
