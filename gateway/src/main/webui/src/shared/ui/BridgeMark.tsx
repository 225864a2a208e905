import SvgIcon, { type SvgIconProps } from "@mui/material/SvgIcon";

/** The product's mark: a bridge over a golden river. */
export function BridgeMark(props: SvgIconProps) {
  return (
    <SvgIcon viewBox="0 0 32 32" aria-hidden {...props}>
      <path
        d="M3 20h26M5 20c3-10.500 19-10.500 22 0M10.500 20v-5.400M16 20v-7.600M21.500 20v-5.400"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <path
        d="M3 26c3.250-2 5.400-2 8.600 0s5.400 2 8.700 0 5.500-2 8.700 0"
        fill="none"
        stroke="#e0a21b"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </SvgIcon>
  );
}
