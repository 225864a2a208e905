import MuiLink, { type LinkProps } from "@mui/material/Link";
import { Link as Navigate } from "react-router";

/** A text link to another page of the interface. */
export function RouterLink({ to, ...rest }: LinkProps & { to: string }) {
  return <MuiLink component={Navigate} to={to} {...rest} />;
}
