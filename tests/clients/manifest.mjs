// Holds a manifest against Microsoft's schema of its version; prints each fault. Argument: a file.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const Ajv = require("ajv-draft-04");
const addFormats = require("ajv-formats");

const read = async (file) => JSON.parse(await readFile(file, "utf8"));
const manifest = await read(process.argv[2]);
const root = path.dirname(require.resolve("@microsoft/app-manifest/package.json"));
const schemas = path.join(root, "build/json-schemas/teams");
const name = "MicrosoftTeams.schema.json";
const schema = await read(path.join(schemas, `v${manifest.manifestVersion}`, name));
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const fits = ajv.validate(schema, manifest);
if (!fits) console.log(ajv.errorsText(undefined, { separator: "\n" }));
process.exitCode = fits ? 0 : 1;
