import Box from "@mui/material/Box";
import { useTranslation } from "react-i18next";
import type { EnrolmentView } from "@/shared/api/types";

/** The list as it is laid out at the door: only on paper, with room to sign. */
export function SignatureSheet({ people }: { people: EnrolmentView[] }) {
  const { t } = useTranslation();
  return (
    <Box
      component="table"
      aria-hidden
      sx={{
        display: "none",
        "@media print": { display: "table" },
        width: "100%",
        borderCollapse: "collapse",
        fontSize: "10pt",
        "& th, & td": { border: "1px solid #000", p: "4px 6px", textAlign: "left", verticalAlign: "top" },
        "& tr": { breakInside: "avoid" },
        "& thead": { display: "table-header-group" },
      }}
    >
      <thead>
        <tr>
          <th>{t("training.ordinal")}</th>
          <th>{t("communicator.personName")}</th>
          <th>{t("communicator.code")}</th>
          <th>{t("common.agency")}</th>
          <th>{t("training.result")}</th>
          <th style={{ width: "22%" }}>{t("training.signature")}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((line, index) => (
          <tr key={line.id}>
            <td>{index + 1}</td>
            <td>{line.personName}</td>
            <td>{line.personCode}</td>
            <td>{line.agencyName}</td>
            <td>{line.state === "REGISTERED" ? "" : t(`training.attendance.${line.state}`)}</td>
            <td />
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
