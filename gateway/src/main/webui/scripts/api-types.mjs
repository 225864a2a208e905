// Writes src/shared/api/generated/<service>.ts from the committed docs/api/<service>.yaml; with --check it only compares,
// so that an API change without its types stops the build.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

const webui = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const documents = resolve(process.env.API_DOCS ?? resolve(webui, "../../../../docs/api"));
const services = ["registry", "monitoring"];
const check = process.argv.includes("--check");
const stale = [];

for (const service of services) {
  const source = resolve(documents, `${service}.yaml`);
  const target = resolve(webui, `src/shared/api/generated/${service}.ts`);
  if (!existsSync(source)) {
    stale.push(`docs/api/${service}.yaml is missing`);
    continue;
  }
  const types = astToString(await openapiTS(pathToFileURL(source), { alphabetize: true }));
  const text = `// Generated from docs/api/${service}.yaml by "npm run api:generate"; do not edit.\n${types}`;
  if (!check) {
    writeFileSync(target, text);
    console.log(`wrote ${service}.ts`);
  } else if (!existsSync(target) || readFileSync(target, "utf8") !== text) {
    stale.push(`src/shared/api/generated/${service}.ts does not match docs/api/${service}.yaml`);
  }
}

if (stale.length > 0) {
  console.error(`${stale.join("\n")}\nRun "npm run api:generate" and commit the result.`);
  process.exit(1);
}
