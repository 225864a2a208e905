import ExpandMore from "@mui/icons-material/ExpandMore";
import Accordion from "@mui/material/Accordion";
import AccordionDetails from "@mui/material/AccordionDetails";
import AccordionSummary from "@mui/material/AccordionSummary";
import Typography from "@mui/material/Typography";
import { Members } from "./Members";
import { typeName, type Schema } from "./openapi";

export function SchemaCard({ name, schema }: { name: string; schema: Schema }) {
  const members = Object.entries(schema.properties ?? {});
  return (
    <Accordion
      variant="outlined"
      disableGutters
      slotProps={{ transition: { unmountOnExit: true }, heading: { component: "h3" } }}
    >
      <AccordionSummary expandIcon={<ExpandMore />}>
        <code>{name}</code>
      </AccordionSummary>
      <AccordionDetails>
        {schema.description && <Typography sx={{ mb: 2 }}>{schema.description}</Typography>}
        {members.length === 0 ? (
          <Typography>{typeName(schema)}</Typography>
        ) : (
          <Members
            title={name}
            rows={members.map(([member, type]) => ({
              name: member,
              type: typeName(type),
              required: schema.required?.includes(member) ?? false,
              description: type.description,
            }))}
          />
        )}
      </AccordionDetails>
    </Accordion>
  );
}
