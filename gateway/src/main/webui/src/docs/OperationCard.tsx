import ExpandMore from "@mui/icons-material/ExpandMore";
import Accordion from "@mui/material/Accordion";
import AccordionDetails from "@mui/material/AccordionDetails";
import AccordionSummary from "@mui/material/AccordionSummary";
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import { Facts } from "@/shared/ui/Facts";
import { Members } from "./Members";
import { bodyOf, typeName, type Entry } from "./openapi";

export function OperationCard({ entry: { method, path, operation } }: { entry: Entry }) {
  const { t } = useTranslation();
  const parameters = operation.parameters ?? [];
  const responses = Object.entries(operation.responses ?? {});
  return (
    <Accordion
      variant="outlined"
      disableGutters
      slotProps={{ transition: { unmountOnExit: true }, heading: { component: "h3" } }}
    >
      <AccordionSummary expandIcon={<ExpandMore />}>
        <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, alignItems: "baseline", minWidth: 0 }}>
          <Box component="span" sx={{ fontWeight: 700, color: "primary.main", minWidth: 48 }}>
            {method}
          </Box>
          <Box component="code" sx={{ overflowWrap: "anywhere" }}>
            {path}
          </Box>
          <Typography component="span" variant="body2" color="textSecondary">
            {operation.summary}
          </Typography>
        </Box>
      </AccordionSummary>
      <AccordionDetails>
        {operation.description && <Typography sx={{ mb: 2 }}>{operation.description}</Typography>}
        {parameters.length > 0 && (
          <Members
            title={t("docs.parameters")}
            rows={parameters.map((parameter) => ({
              name: parameter.name,
              type: `${typeName(parameter.schema)} · ${parameter.in}`,
              required: parameter.required ?? false,
              description: parameter.description,
            }))}
          />
        )}
        <Facts
          items={[
            [t("docs.body"), bodyOf(operation.requestBody?.content)],
            ...responses.map(([status, response]): [string, string] => [
              `${t("docs.responses")} ${status}`,
              [response.description, bodyOf(response.content)].filter((part) => part).join(": "),
            ]),
          ]}
        />
      </AccordionDetails>
    </Accordion>
  );
}
